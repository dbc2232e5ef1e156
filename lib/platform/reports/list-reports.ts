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

/** Which reports a list has: those of some kinds, of one application or of the account as a whole. */
export interface ReportsOf {
  kinds: readonly ReportKind[];
  applicationId?: number | null;
}

/** @throws FORBIDDEN for lack of what opens one of the kinds */
function requireKinds(ctx: Ctx, { kinds, applicationId = null }: ReportsOf): asserts ctx is SignedIn {
  requireAccess(ctx, ...kinds.map((kind) => sectionOfReport({ kind, applicationId })));
}

const ofPlace = (accountId: number, { kinds, applicationId = null }: ReportsOf) =>
  and(
    keptReports(accountId, kinds),
    applicationId === null ? sql`${reports.applicationId} is null` : eq(reports.applicationId, applicationId),
  );

/** A page of the reports of some kinds that are kept, the newest first: those of an application, or those of the account as a whole. */
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

/** How many reports of some kinds are kept of an application, or of the account as a whole. */
export async function countReports(ctx: Ctx, of: ReportsOf): Promise<{ count: number; estimated: boolean }> {
  requireKinds(ctx, of);
  return withAccount(inAccount(ctx), (tx) => countRows(tx, sql`${reports}`, ofPlace(ctx.viewer.accountId, of)));
}
