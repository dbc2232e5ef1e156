import type { FullConfig, Reporter, Suite, TestCase, TestResult, TestStep } from "@playwright/test/reporter";
import { writeFileSync } from "node:fs";
import { relative } from "node:path";

import type { FileSummary, Summary } from "./summary-reporter";

/** Writes the summary of a run of Playwright as JSON into the file that SUMMARY_FILE names. */
export default class BrowserSummaryReporter implements Reporter {
  private tests: TestCase[] = [];
  private errors = 0;
  private assertions = new Map<TestCase, number>();

  onBegin(_config: FullConfig, suite: Suite): void {
    this.tests = suite.allTests();
  }

  /** Counts what has no test: a file that can't be loaded, a setup that fails. */
  onError(): void {
    this.errors += 1;
  }

  /** Counts a polled assertion once, however often it was tried. */
  onStepBegin(test: TestCase, _result: TestResult, { category, parent }: TestStep): void {
    if (category === "expect" && parent?.category !== "expect")
      this.assertions.set(test, (this.assertions.get(test) ?? 0) + 1);
  }

  onEnd(): void {
    const ran = this.tests.filter((test) => test.results.length > 0);
    const inState = (state: ReturnType<TestCase["outcome"]>) => ran.filter((test) => test.outcome() === state).length;
    const [passed, skipped] = [inState("expected"), inState("skipped")];
    const summary: Summary = {
      passed,
      failed: ran.length - passed - skipped + this.errors,
      skipped,
      files: [...new Set(ran.map(fileOf))].map((file) =>
        this.summaryOf(
          file,
          ran.filter((test) => fileOf(test) === file && test.outcome() !== "skipped"),
        ),
      ),
    };
    writeFileSync(process.env.SUMMARY_FILE!, JSON.stringify(summary));
  }

  private summaryOf(file: string, tests: TestCase[]): FileSummary {
    return {
      project: "browser",
      file,
      tests: tests.length,
      assertions: tests.reduce((sum, test) => sum + (this.assertions.get(test) ?? 0), 0),
      milliseconds: tests.flatMap(({ results }) => results).reduce((sum, { duration }) => sum + duration, 0),
    };
  }
}

const fileOf = ({ location }: TestCase): string => relative(".", location.file);
