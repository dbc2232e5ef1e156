import { and, eq, inArray, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { jobs, reports } from "@/db/schema";
import { notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

import { type ReportKind, reportKinds } from "./kinds";

/** Retention of a report's file, in days. */
export const KEPT_DAYS = 30;

/** A requested report file. */
export interface Report {
  reportId: number;
  kind: ReportKind;
  status: "IN_PROGRESS" | "READY" | "FAILED";
  applicationId: number | null;
  applicationName: string | null;
  filters: Record<string, unknown>;
  orderedBy: string;
  createdAt: Date;
  completedAt: Date | null;
  fileName: string;
  fileKey: string | null;
  fileSize: number | null;
  rowCount: number | null;
  /** Sums of its lines, for kinds that have any. */
  totals: Record<string, string> | null;
  downloadCount: number;
  lastDownloadedAt: Date | null;
  storeUntil: Date;
  problem: string | null;
  /** Rows written so far, and their approximate total. */
  done: number;
  total: number | null;
}

/** A failed job can't update its report, so the job's own status takes precedence. */
const jobFailed = sql`(${reports.status} = 'IN_PROGRESS' and ${jobs.status} = 'FAILED')`;

export const reportColumns = {
  reportId: reports.reportId,
  kind: sql<ReportKind>`${reports.kind}`,
  status: sql<Report["status"]>`case when ${jobFailed} then 'FAILED' else ${reports.status}::text end`,
  applicationId: reports.applicationId,
  applicationName: reports.applicationName,
  filters: reports.filters,
  orderedBy: reports.orderedBy,
  createdAt: reports.createdAt,
  completedAt: reports.completedAt,
  fileName: reports.fileName,
  fileKey: reports.fileKey,
  fileSize: reports.fileSize,
  rowCount: reports.rowCount,
  totals: reports.totals,
  downloadCount: reports.downloadCount,
  lastDownloadedAt: reports.lastDownloadedAt,
  storeUntil: reports.storeUntil,
  problem: sql<string | null>`case when ${jobFailed} then ${jobs.problem} else ${reports.problem} end`,
  done: sql<number>`coalesce(${jobs.done}, 0)`.mapWith(Number),
  total: jobs.total,
};

/** Join condition of reports and the jobs that write them. */
export const theirJobs = and(eq(jobs.accountId, reports.accountId), eq(jobs.jobId, reports.jobId));

/** Returns the condition for an account's unexpired reports of some kinds. */
export const keptReports = (accountId: number, ofKinds: readonly ReportKind[]) =>
  and(eq(reports.accountId, accountId), inArray(reports.kind, [...ofKinds]), sql`${reports.storeUntil} > now()`);

/**
 * Returns a report of the account by its external id.
 * @throws NOT_FOUND also for an expired report
 */
export async function readReport(tx: Tx, accountId: number, rawId: string): Promise<Report> {
  const reportId = parseId(rawId, "report");
  const [report] = await tx
    .select(reportColumns)
    .from(reports)
    .leftJoin(jobs, theirJobs)
    .where(and(keptReports(accountId, reportKinds), eq(reports.reportId, reportId)));
  if (!report) throw notFound("report");
  return report;
}

/** Returns a report as the object of an audit row. */
export const reportAuditObject = ({ reportId, fileName }: Pick<Report, "reportId" | "fileName">) => ({
  kind: "report",
  id: reportId,
  name: fileName,
});
