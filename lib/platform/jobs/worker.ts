import { and, eq, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { jobs } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { withWorker } from "@/db/with-worker";
import { requireUnfrozen, type SignedIn, type Viewer } from "@/lib/platform/ctx";
import { DomainError } from "@/lib/platform/errors";
import { log } from "@/lib/platform/log";

import { jobNotifier } from "./enqueue";
import type { JobHandlers } from "./job";
import { startWorkLoop } from "./work-loop";

const AT_ONCE = 2;
const LOOK_EVERY_MS = 5_000;
const ALIVE_EVERY_MS = 15_000;
/** A worker silent for this long counts as dead. */
const GONE_AFTER_SECONDS = 60;
const ATTEMPTS_MAX = 3;

interface Claimed {
  jobId: number;
  accountId: number;
  subuserId: number | null;
  keyId: string | null;
  entered: boolean;
  kind: string;
  input: Record<string, unknown>;
  done: number;
  attempts: number;
}

/** Dependencies of the worker: the handlers, and the resolver of a job's viewer. */
export interface JobSetup {
  handlers: JobHandlers;
  /** Returns the job's requester with current permissions; null when no longer valid. */
  viewerOf(asked: Pick<Claimed, "accountId" | "subuserId" | "keyId" | "entered">): Promise<Viewer | null>;
}

/** Runs queued jobs until stopped; `stop` does not wait, and interrupted jobs are taken again after a minute. */
export function startWorker(setup: JobSetup): { stop(): void } {
  const loop = startWorkLoop({
    what: "job",
    everyMs: LOOK_EVERY_MS,
    atOnce: AT_ONCE,
    claim,
    work: (job) => runJob(job, setup),
  });
  jobNotifier().on("job", loop.look);
  return {
    stop() {
      jobNotifier().off("job", loop.look);
      loop.stop();
    },
  };
}

/** Runs the oldest job that is queued or was left by a dead worker, and returns whether there was one. */
export async function takeNextJob(setup: JobSetup): Promise<boolean> {
  const job = await claim();
  if (job) await runJob(job, setup);
  return job !== undefined;
}

async function runJob(job: Claimed, setup: JobSetup): Promise<void> {
  const alive = setInterval(
    () =>
      void sayAlive(job).catch((error: unknown) => log.warn({ err: error }, "a job could not say that it is alive")),
    ALIVE_EVERY_MS,
  );
  try {
    const result = await work(job, setup);
    await withAccount(job, (tx) => finish(tx, job, { status: "DONE", result }));
  } catch (error) {
    const expected = error instanceof DomainError;
    if (!expected) log.error({ err: error, job: job.jobId }, "job failed");
    const problem = expected ? error.message : "Something went wrong on our side. Try again later.";
    await withAccount(job, (tx) => finish(tx, job, { status: "FAILED", problem }));
  } finally {
    clearInterval(alive);
  }
}

const claim = () =>
  withWorker(async (tx) => {
    const gone = sql`now() - make_interval(secs => ${GONE_AFTER_SECONDS})`;
    const [next] = await tx
      .select({ jobId: jobs.jobId, attempts: jobs.attempts })
      .from(jobs)
      .where(sql`${jobs.status} = 'QUEUED' or (${jobs.status} = 'RUNNING' and ${jobs.aliveAt} < ${gone})`)
      .orderBy(jobs.jobId)
      .limit(1)
      .for("update", { skipLocked: true });
    if (!next) return undefined;
    const mine = eq(jobs.jobId, next.jobId);
    if (next.attempts >= ATTEMPTS_MAX) {
      const problem = `It was cut off ${ATTEMPTS_MAX} times and is given up.`;
      await tx.update(jobs).set({ status: "FAILED", problem, finishedAt: new Date() }).where(mine);
      return undefined;
    }
    const now = new Date();
    const [job] = await tx
      .update(jobs)
      .set({ status: "RUNNING", attempts: next.attempts + 1, startedAt: now, aliveAt: now })
      .where(mine)
      .returning({
        jobId: jobs.jobId,
        accountId: jobs.accountId,
        subuserId: jobs.subuserId,
        keyId: jobs.keyId,
        entered: jobs.entered,
        kind: jobs.kind,
        input: jobs.input,
        done: jobs.done,
        attempts: jobs.attempts,
      });
    return job as Claimed | undefined;
  });

async function work(job: Claimed, { handlers, viewerOf }: JobSetup): Promise<Record<string, unknown>> {
  const handler = (handlers as Partial<Record<string, JobHandlers[keyof JobHandlers]>>)[job.kind];
  if (!handler) throw new Error(`No handler knows jobs of the kind ${job.kind}.`);
  const viewer = await viewerOf(job);
  if (!viewer) throw new DomainError("FORBIDDEN", "Whoever asked for it may not log in any more.");
  const ctx: SignedIn = { viewer, request: { id: `job-${job.jobId}`, address: "", userAgent: "job" } };
  requireUnfrozen(ctx);
  const advance = async (tx: Tx, done: number, total?: number) => {
    const still = await tx
      .update(jobs)
      .set({ done, total, aliveAt: new Date() })
      .where(ofThisAttempt(job))
      .returning({ id: jobs.jobId });
    // Another worker has taken the job; this transaction must roll back.
    if (still.length === 0) throw new Error(`Job ${job.jobId} was taken over.`);
  };
  return handler({ ctx, jobId: job.jobId, input: job.input, done: job.done, advance });
}

const ofThisAttempt = ({ jobId, accountId, attempts }: Claimed) =>
  and(eq(jobs.accountId, accountId), eq(jobs.jobId, jobId), eq(jobs.attempts, attempts), eq(jobs.status, "RUNNING"));

const sayAlive = (job: Claimed) =>
  withAccount(job, (tx) => tx.update(jobs).set({ aliveAt: new Date() }).where(ofThisAttempt(job)));

const finish = (
  tx: Tx,
  job: Claimed,
  end: { status: "DONE"; result: Record<string, unknown> } | { status: "FAILED"; problem: string },
) =>
  tx
    .update(jobs)
    .set({ ...end, finishedAt: new Date() })
    .where(ofThisAttempt(job));
