import { and, eq, sql } from "drizzle-orm";

import { jobs, reports } from "@/db/schema";
import { withAccount } from "@/db/with-account";

import { inAccount, requireAccess, type Ctx } from "../ctx";
import { countRows, cursorColumns, fetchPage, type Order, type Page, type PageArgs } from "../paging";
import { keptReports, reportColumns, sectionOfReport, theirJobs, type CallHistoryReport } from "./report";

const newestFirst: Order = { key: sql`${reports.createdAt}`, cast: "timestamptz", id: sql`${reports.reportId}`, descending: true };

const ofPlace = (accountId: number, applicationId: number | null) =>
  and(keptReports(accountId), applicationId === null ? sql`${reports.applicationId} is null` : eq(reports.applicationId, applicationId));

/** A page of the call history reports that are kept, the newest first: those of an application, or those of the account as a whole. */
export async function listReports(ctx: Ctx, args: PageArgs, applicationId: number | null): Promise<Page<CallHistoryReport>> {
  requireAccess(ctx, sectionOfReport({ applicationId }));
  return withAccount(inAccount(ctx), (tx) =>
    fetchPage(args, newestFirst, ({ where, orderBy, limit }) =>
      tx
        .select({ ...reportColumns, ...cursorColumns(newestFirst) })
        .from(reports)
        .leftJoin(jobs, theirJobs)
        .where(and(ofPlace(ctx.viewer.accountId, applicationId), where))
        .orderBy(...orderBy)
        .limit(limit),
    ),
  );
}

/** How many call history reports are kept of an application, or of the account as a whole. */
export async function countReports(ctx: Ctx, applicationId: number | null): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, sectionOfReport({ applicationId }));
  return withAccount(inAccount(ctx), (tx) => countRows(tx, sql`${reports}`, ofPlace(ctx.viewer.accountId, applicationId)));
}
