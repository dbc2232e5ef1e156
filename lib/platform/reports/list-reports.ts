import { and, eq, sql } from "drizzle-orm";

import { jobs, reports } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess, type SignedIn } from "@/lib/platform/ctx";
import { countRows, cursorColumns, fetchPage, type Order, type Page, type PageArgs } from "@/lib/platform/paging";

import { type ReportKind, sectionOfReport } from "./kinds";
import { keptReports, type Report, reportColumns, theirJobs } from "./report";

const newestFirst: Order = {
  key: sql`${reports.createdAt}`,
  cast: "timestamptz",
  id: sql`${reports.reportId}`,
  descending: true,
};

/** Selects the reports of a list: of some kinds, for one application or the whole account. */
export interface ReportsOf {
  kinds: readonly ReportKind[];
  applicationId?: number | null;
}

/**
 * Requires the sections of all kinds.
 * @throws UNAUTHENTICATED, FORBIDDEN
 */
function requireKinds(ctx: Ctx, { kinds, applicationId = null }: ReportsOf): asserts ctx is SignedIn {
  requireAccess(ctx, ...kinds.map((kind) => sectionOfReport({ kind, applicationId })));
}

const ofPlace = (accountId: number, { kinds, applicationId = null }: ReportsOf) =>
  and(
    keptReports(accountId, kinds),
    applicationId === null ? sql`${reports.applicationId} is null` : eq(reports.applicationId, applicationId),
  );

/**
 * Returns a page of unexpired reports of some kinds, newest first, for one application or the whole account.
 * @throws UNAUTHENTICATED, FORBIDDEN, BAD_USER_INPUT
 */
export async function listReports(ctx: Ctx, args: PageArgs, of: ReportsOf): Promise<Page<Report>> {
  requireKinds(ctx, of);
  return withAccount(inAccount(ctx), (tx) =>
    fetchPage(args, newestFirst, ({ where, orderBy, limit }) =>
      tx
        .select({ ...reportColumns, ...cursorColumns(newestFirst) })
        .from(reports)
        .leftJoin(jobs, theirJobs)
        .where(and(ofPlace(ctx.viewer.accountId, of), where))
        .orderBy(...orderBy)
        .limit(limit),
    ),
  );
}

/**
 * Returns the number of unexpired reports of some kinds, for one application or the whole account.
 * @throws UNAUTHENTICATED, FORBIDDEN
 */
export async function countReports(ctx: Ctx, of: ReportsOf): Promise<{ count: number; estimated: boolean }> {
  requireKinds(ctx, of);
  return withAccount(inAccount(ctx), (tx) => countRows(tx, sql`${reports}`, ofPlace(ctx.viewer.accountId, of)));
}
