import { writeFileSync } from "node:fs";
import type { SerializedError } from "vitest";
import type { Reporter, TestModule } from "vitest/node";

/** What a run of Vitest came to. */
export interface Summary {
  passed: number;
  failed: number;
  skipped: number;
  /** Calls of `expect`, in tests that passed or failed. */
  assertions: number;
  /** How long a worker was busy with each file, in milliseconds: loading it, its set-up, tests and hooks. */
  files: { project: string; file: string; milliseconds: number }[];
}

/** Writes the run's summary as JSON into the file that SUMMARY_FILE names. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const inState = (state: string) => tests.filter((test) => test.result().state === state).length;
    // A file that could not even start has no failed test.
    const broken = modules.filter((module) => !module.ok() && [...module.children.allTests("failed")].length === 0).length;
    const summary: Summary = {
      passed: inState("passed"),
      failed: inState("failed") + broken + unhandled.length,
      skipped: inState("skipped"),
      assertions: tests.reduce((sum, test) => sum + (test.meta().assertions ?? 0), 0),
      files: modules.map((module) => {
        const { environmentSetupDuration, prepareDuration, collectDuration, setupDuration, duration } = module.diagnostic();
        const milliseconds = environmentSetupDuration + prepareDuration + collectDuration + setupDuration + duration;
        return { project: module.project.name, file: module.relativeModuleId, milliseconds };
      }),
    };
    writeFileSync(process.env.SUMMARY_FILE!, JSON.stringify(summary));
  }
}
