import type { Tx } from "@/db/database";
import { jobs } from "@/db/schema";
import type { SignedIn } from "@/lib/platform/ctx";

/** What a worker can be asked for; lib/platform/server/background.ts says how each is done. */
export type JobKind = "callHistory.report" | "callList.import" | "report";

/** A piece of long work, as whoever asked for it sees it. */
export interface Job {
  jobId: number;
  kind: JobKind;
  status: "QUEUED" | "RUNNING" | "DONE" | "FAILED";
  /** How far it is, of how much; the total is empty while nobody knows. */
  done: number;
  total: number | null;
  result: Record<string, unknown> | null;
  /** Why it failed. */
  problem: string | null;
  createdAt: Date;
  finishedAt: Date | null;
}

export const jobColumns = {
  jobId: jobs.jobId,
  kind: jobs.kind,
  status: jobs.status,
  done: jobs.done,
  total: jobs.total,
  result: jobs.result,
  problem: jobs.problem,
  createdAt: jobs.createdAt,
  finishedAt: jobs.finishedAt,
};

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
export type JobHandlers = Partial<Record<JobKind, JobHandler>>;
