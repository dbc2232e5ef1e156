import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

import { chromiumPath, NO_CHROMIUM } from "./chromium";
import { onServerOnly } from "./on-server-only";
import { lintable, testsOfChange } from "./quick";
import type { FileSummary, Summary } from "./summary-reporter";

/**
 * npm test: every check of the project, then how long each part and the slowest files took, and one line that counts the tests.
 * With arguments, only those parts: npm test -- integration policy
 * npm test -- quick: what a change to the working tree can have broken, in under three minutes.
 */
const checks: Record<string, () => string[][]> = {
  lint: () => [
    quick
      ? ["npx", "eslint", "--max-warnings", "0", "--no-warn-ignored", "--pass-on-no-patterns", ...lintable()]
      : ["npm", "run", "--silent", "lint"],
  ],
  types: () => [["npm", "run", "--silent", "types"]],
  drift: () => [
    ["npx", "tsx", "tests/support/drift.ts"],
    ["npm", "run", "--silent", "schema:print", "--", "--check"],
    ["npm", "run", "--silent", "docs", "--", "--check"],
  ],
};
const suites = ["unit", "policy", "integration", "browser"];
const SLOWEST = 20;

const asked = process.argv.slice(2);
const quick = asked.includes("quick");
const wanted = (name: string) =>
  asked.length === 0 || asked.includes(name) || (quick && name !== "drift" && name !== "browser");
const unknown = asked.find((name) => name !== "quick" && !(name in checks) && !suites.includes(name));
if (unknown)
  fail(
    `There is no part ${unknown}. The parts are: ${[...Object.keys(checks), ...suites].join(", ")}; quick is those that a change needs.`,
  );

const totals = { passed: 0, failed: 0, skipped: 0 };
const files: FileSummary[] = [];
const parts: [name: string, seconds: number][] = [];
const notes: string[] = [];

// All checks read what is generated.
if (!(await run("codegen", "npm", ["run", "--silent", "codegen"]))) fail("The generated code could not be made.");

// Lint uses one core, and what makes files and reads them anew comes one after the other on another.
await Promise.all([check("lint"), check("types").then(() => check("drift"))]);
// In one run, so that no core waits for the last file of a suite; the browser needs all of them for itself.
await runSuites(suites.filter((suite) => wanted(suite) && suite !== "browser"));
if (wanted("browser")) {
  if (process.env.SKIP_BROWSER === "1") notes.push("Browser tests were skipped: SKIP_BROWSER=1.");
  else if (!chromiumPath()) {
    console.error(NO_CHROMIUM);
    totals.failed += 1;
  } else await runSuites(["browser"]);
}

report();
process.exit(totals.failed > 0 ? 1 : 0);

async function check(name: string): Promise<void> {
  if (!wanted(name)) return;
  const ok = await timed(name, async () => {
    for (const [command, ...args] of checks[name]!()) if (!(await run(name, command!, args))) return false;
    return true;
  });
  if (ok) totals.passed += 1;
  else totals.failed += 1;
}

async function runSuites(names: string[]): Promise<void> {
  if (names.length === 0) return;
  const folder = mkdtempSync(join(tmpdir(), "gatehouse-tests-"));
  process.env.SUMMARY_FILE = join(folder, "summary.json");
  const name = names.join(", ");
  const ok = await timed(name, () => run(name, "npx", name === "browser" ? playwright() : vitest(names)));
  try {
    const summary = JSON.parse(readFileSync(process.env.SUMMARY_FILE, "utf8")) as Summary;
    for (const key of ["passed", "failed", "skipped"] as const) totals[key] += summary[key];
    files.push(...summary.files);
    if (!ok && summary.failed === 0) totals.failed += 1;
  } catch {
    totals.failed += 1;
  }
  rmSync(folder, { recursive: true, force: true });
}

function vitest(names: string[]): string[] {
  const paths = names.flatMap((name) => (quick && name === "integration" ? testsOfChange() : [`tests/${name}/`]));
  const reporter = process.env.CI ? "dot" : "default";
  return ["vitest", "run", "--reporter", reporter, "--reporter", "tests/support/summary-reporter.ts", ...paths];
}

function playwright(): string[] {
  const reporter = process.env.CI ? "dot" : "list";
  return ["playwright", "test", "--reporter", `${reporter},./tests/support/browser-summary-reporter.ts`];
}

async function timed<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const began = performance.now();
  const result = await work();
  parts.push([name, (performance.now() - began) / 1_000]);
  return result;
}

function run(name: string, command: string, args: string[]): Promise<boolean> {
  console.log(`\n— ${name}: ${[command, ...args].slice(0, 8).join(" ")}`);
  return new Promise((resolve) =>
    spawn(command, args, { stdio: "inherit" }).once("close", (code) => resolve(code === 0)),
  );
}

/** How long it took, what ran on one database alone, and what came of it. */
function report(): void {
  const seconds = (value: number) => `${value.toFixed(0).padStart(6)} s`;
  console.log("\nParts");
  for (const [name, took] of parts) console.log(`${seconds(took)}  ${name}`);
  if (files.length > 0) {
    const sum = (of: FileSummary[], key: "tests" | "assertions" | "milliseconds") =>
      of.reduce((total, file) => total + file[key], 0);
    console.log("\nWorkers' time by project");
    for (const project of new Set(files.map((file) => file.project))) {
      const own = files.filter((file) => file.project === project);
      console.log(
        `${seconds(sum(own, "milliseconds") / 1_000)}  ${project}: ${own.length} files, ${sum(own, "tests")} tests, ${sum(own, "assertions")} assertions`,
      );
    }
    console.log("\nSlowest files");
    for (const { project, file, milliseconds } of files
      .toSorted((a, b) => b.milliseconds - a.milliseconds)
      .slice(0, SLOWEST))
      console.log(`${seconds(milliseconds / 1_000)}  ${project}: ${file}`);
  }
  if (process.env.TEST_DATABASE_URL && !quick) {
    console.log("\nOn PostgreSQL alone");
    for (const reason of new Set(Object.values(onServerOnly))) {
      const names = Object.keys(onServerOnly).filter((file) => onServerOnly[file] === reason);
      console.log(`  ${reason}:\n    ${names.map((file) => basename(file, ".test.ts")).join(", ")}`);
    }
    console.log("  of the grid, all roles but the first who holds a cell and the first who does not");
  }
  for (const note of notes) console.log(note);
  console.log(`${totals.passed} passed, ${totals.failed} failed${totals.skipped ? `, ${totals.skipped} skipped` : ""}`);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
