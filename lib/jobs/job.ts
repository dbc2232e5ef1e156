import { jobs } from "@/db/schema";

/** What a worker can be asked for; `handlers.ts` says how each is done. */
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
