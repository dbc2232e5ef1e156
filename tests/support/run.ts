import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { chromiumPath, NO_CHROMIUM } from "./chromium";

/**
 * npm test: every check of the project, then one line that counts the tests.
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

// Lint uses one core, and what makes files and reads them anew comes one after the other on another.
await Promise.all([check("lint"), check("types").then(() => check("drift"))]);
// In one run, so that no core waits for the last file of a suite; the browser needs both for itself.
await runSuites(suites.filter((suite) => wanted(suite) && suite !== "browser"));
if (wanted("browser")) {
  if (process.env.SKIP_BROWSER === "1") notes.push("Browser tests were skipped: SKIP_BROWSER=1.");
  else if (!chromiumPath()) {
    console.error(NO_CHROMIUM);
    totals.failed += 1;
  } else await runSuites(["browser"]);
}

for (const note of notes) console.log(note);
console.log(`${totals.passed} passed, ${totals.failed} failed${totals.skipped ? `, ${totals.skipped} skipped` : ""}`);
process.exit(totals.failed > 0 ? 1 : 0);

async function check(name: string): Promise<void> {
  if (!wanted(name)) return;
  for (const [command, ...args] of checks[name]!) {
    if (await run(name, command!, args)) continue;
    totals.failed += 1;
    return;
  }
  totals.passed += 1;
}

async function runSuites(names: string[]): Promise<void> {
  if (names.length === 0) return;
  const folder = mkdtempSync(join(tmpdir(), "gatehouse-tests-"));
  const file = join(folder, "results.json");
  const projects = names.flatMap((name) => ["--project", name]);
  const ok = await run(names.join(", "), "npx", ["vitest", "run", ...projects, "--reporter", "default", "--reporter", "json", "--outputFile.json", file]);
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

function run(name: string, command: string, args: string[]): Promise<boolean> {
  console.log(`\n— ${name}: ${[command, ...args].slice(0, 8).join(" ")}`);
  return new Promise((resolve) => spawn(command, args, { stdio: "inherit" }).once("close", (code) => resolve(code === 0)));
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
