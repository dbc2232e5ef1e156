import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { chromiumPath, NO_CHROMIUM } from "./chromium";

/**
 * npm test: every check of the project, one after the other, then one line that counts the tests.
 * With arguments, only those parts: npm test -- integration policy
 */
const checks: Record<string, string[][]> = {
  lint: [["npm", "run", "--silent", "lint"]],
  types: [["npm", "run", "--silent", "types"]],
  drift: [
    ["npx", "tsx", "tests/support/drift.ts"],
    ["npm", "run", "--silent", "schema:print", "--", "--check"],
    ["npm", "run", "--silent", "docs", "--", "--check"],
  ],
};
const suites = ["unit", "policy", "integration", "browser"];

const asked = process.argv.slice(2);
const wanted = (name: string) => asked.length === 0 || asked.includes(name);
const unknown = asked.find((name) => !(name in checks) && !suites.includes(name));
if (unknown) fail(`There is no part ${unknown}. The parts are: ${[...Object.keys(checks), ...suites].join(", ")}.`);

const totals = { passed: 0, failed: 0, skipped: 0 };
const notes: string[] = [];

for (const [name, commands] of Object.entries(checks).filter(([name]) => wanted(name))) {
  const ok = commands.every(([command, ...args]) => run(name, command!, args));
  totals[ok ? "passed" : "failed"] += 1;
}
for (const suite of suites.filter(wanted)) {
  if (suite === "browser" && process.env.SKIP_BROWSER === "1") notes.push("Browser tests were skipped: SKIP_BROWSER=1.");
  else if (suite === "browser" && !chromiumPath()) {
    console.error(NO_CHROMIUM);
    totals.failed += 1;
  } else runSuite(suite);
}

for (const note of notes) console.log(note);
console.log(`${totals.passed} passed, ${totals.failed} failed${totals.skipped ? `, ${totals.skipped} skipped` : ""}`);
process.exit(totals.failed > 0 ? 1 : 0);

function runSuite(suite: string): void {
  const folder = mkdtempSync(join(tmpdir(), "gatehouse-tests-"));
  const file = join(folder, "results.json");
  const ok = run(suite, "npx", ["vitest", "run", "--project", suite, "--reporter", "default", "--reporter", "json", "--outputFile.json", file]);
  try {
    const results = JSON.parse(readFileSync(file, "utf8")) as Record<"numPassedTests" | "numFailedTests" | "numPendingTests", number>;
    totals.passed += results.numPassedTests;
    totals.skipped += results.numPendingTests;
    // A file that could not even start fails without a failed test.
    totals.failed += Math.max(results.numFailedTests, ok ? 0 : 1);
  } catch {
    totals.failed += 1;
  }
  rmSync(folder, { recursive: true, force: true });
}

function run(name: string, command: string, args: string[]): boolean {
  console.log(`\n— ${name}: ${[command, ...args].slice(0, 6).join(" ")}`);
  return spawnSync(command, args, { stdio: "inherit" }).status === 0;
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
