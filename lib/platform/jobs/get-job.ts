import { and, desc, eq, isNull } from "drizzle-orm";

import { jobs } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireSignedIn, type Viewer } from "@/lib/platform/ctx";
import { notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

import { type Job, jobColumns } from "./job";

const SHOWN_AT_MOST = 20;

function askedFor({ accountId, keyId, entered, ...own }: Viewer) {
  const { subuserId } = entered ?? own;
  return and(
    eq(jobs.accountId, accountId),
    eq(jobs.entered, entered !== null),
    subuserId === null ? isNull(jobs.subuserId) : eq(jobs.subuserId, subuserId),
    keyId === null ? isNull(jobs.keyId) : eq(jobs.keyId, keyId),
  );
}

/**
 * Returns a job that the viewer requested.
 * @throws UNAUTHENTICATED, FORBIDDEN, NOT_FOUND also for another viewer's job
 */
export async function getJob(ctx: Ctx, rawId: string): Promise<Job> {
  requireSignedIn(ctx);
  const jobId = parseId(rawId, "job");
  const [job] = await withAccount(inAccount(ctx), (tx) =>
    tx
      .select(jobColumns)
      .from(jobs)
      .where(and(askedFor(ctx.viewer), eq(jobs.jobId, jobId))),
  );
  if (!job) throw notFound("job");
  return job as Job;
}

/** Returns the newest jobs that the viewer requested, at most 20. */
export async function listOwnJobs(ctx: Ctx): Promise<Job[]> {
  requireSignedIn(ctx);
  const found = await withAccount(inAccount(ctx), (tx) =>
    tx
      .select(jobColumns)
      .from(jobs)
      .where(askedFor(ctx.viewer))
      .orderBy(desc(jobs.createdAt), desc(jobs.jobId))
      .limit(SHOWN_AT_MOST),
  );
  return found as Job[];
}
