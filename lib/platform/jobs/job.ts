import type { Tx } from "@/db/database";
import { jobs } from "@/db/schema";
import type { SignedIn } from "@/lib/platform/ctx";

/** Job kinds; their handlers are in lib/platform/server/background.ts. */
export type JobKind = "callHistory.report" | "callList.import" | "report";

/** A background job as its requester sees it. */
export interface Job {
  jobId: number;
  kind: JobKind;
  status: "QUEUED" | "RUNNING" | "DONE" | "FAILED";
  /** Progress and its total; the total is null while unknown. */
  done: number;
  total: number | null;
  result: Record<string, unknown> | null;
  /** Error text when it failed. */
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

/** One run of a job. An interrupted run is repeated from `done`, as left by the last committed `advance`. */
export interface JobRun {
  ctx: SignedIn;
  jobId: number;
  input: Record<string, unknown>;
  /** Progress of earlier runs. */
  done: number;
  /** Records the progress, in the transaction that did the work. */
  advance(tx: Tx, done: number, total?: number): Promise<void>;
}

/** Runs a job and returns its result; the message of a DomainError is shown to the requester. */
export type JobHandler = (run: JobRun) => Promise<Record<string, unknown>>;

/** Handlers by job kind. */
export type JobHandlers = Partial<Record<JobKind, JobHandler>>;
