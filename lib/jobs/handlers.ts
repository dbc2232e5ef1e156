import type { Tx } from "@/db/database";

import { importCallListRows } from "../call-lists/import-rows";
import type { SignedIn } from "../ctx";
import { writeReport } from "../reports/write-report";
import type { JobKind } from "./job";

/** One run of a job. A run that was cut off is repeated: from `done` on, as the last committed `advance` left it. */
export interface JobRun {
  ctx: SignedIn;
  jobId: number;
  input: Record<string, unknown>;
  /** How far earlier runs came. */
  done: number;
  /** Says how far it is, in the transaction that did the work. */
  advance(tx: Tx, done: number, total?: number): Promise<void>;
}

/** Does the work and gives its result; what a DomainError says is shown to whoever asked for it. */
export type JobHandler = (run: JobRun) => Promise<Record<string, unknown>>;

/** How each kind of job is done. */
export const handlers: Partial<Record<JobKind, JobHandler>> = {
  "callList.import": importCallListRows,
  "callHistory.report": writeReport, // ordered from an earlier version
  report: writeReport,
};
