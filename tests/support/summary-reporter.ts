import { writeFileSync } from "node:fs";
import type { SerializedError } from "vitest";
import type { Reporter, TestModule } from "vitest/node";

/** What a run of Vitest or of Playwright came to. */
export interface Summary {
  passed: number;
  failed: number;
  skipped: number;
  files: FileSummary[];
}

export interface FileSummary {
  project: string;
  file: string;
  tests: number;
  /** Calls of `expect`. */
  assertions: number;
  /** How long a worker was busy with it: loading it, its set-up, tests and hooks. */
  milliseconds: number;
}

/** Writes the run's summary as JSON into the file that SUMMARY_FILE names. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const inState = (state: string) => tests.filter((test) => test.result().state === state).length;
    // A file that could not even start has no failed test.
    const broken = modules.filter(
      (module) => !module.ok() && [...module.children.allTests("failed")].length === 0,
    ).length;
    const summary: Summary = {
      passed: inState("passed"),
      failed: inState("failed") + broken + unhandled.length,
      skipped: inState("skipped"),
      files: modules.map((module) => {
        const { environmentSetupDuration, prepareDuration, collectDuration, setupDuration, duration } =
          module.diagnostic();
        const milliseconds = environmentSetupDuration + prepareDuration + collectDuration + setupDuration + duration;
        const own = [...module.children.allTests()].filter((test) => test.result().state !== "skipped");
        const assertions = own.reduce((sum, test) => sum + (test.meta().assertions ?? 0), 0);
        return {
          project: module.project.name,
          file: module.relativeModuleId,
          tests: own.length,
          assertions,
          milliseconds,
        };
      }),
    };
    writeFileSync(process.env.SUMMARY_FILE!, JSON.stringify(summary));
  }
}
