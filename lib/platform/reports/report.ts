import { and, eq, inArray, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { jobs, reports } from "@/db/schema";
import { notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

import { type ReportKind, reportKinds } from "./kinds";

/** How long a report's file is kept. */
export const KEPT_DAYS = 30;

/** A file that somebody ordered. */
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
  /** What its lines come to, where the kind has such sums. */
  totals: Record<string, string> | null;
  downloadCount: number;
  lastDownloadedAt: Date | null;
  storeUntil: Date;
  problem: string | null;
  /** How many rows are written, of about how many. */
  done: number;
  total: number | null;
}

/** A job that ended badly could not say so to its report: what became of the job counts. */
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

/** The jobs that write the reports. */
export const theirJobs = and(eq(jobs.accountId, reports.accountId), eq(jobs.jobId, reports.jobId));

/** The condition that leaves an account's reports of some kinds that are still kept. */
export const keptReports = (accountId: number, ofKinds: readonly ReportKind[]) =>
  and(eq(reports.accountId, accountId), inArray(reports.kind, [...ofKinds]), sql`${reports.storeUntil} > now()`);

/**
 * Reads a report of the account by its id from outside.
 * @throws NOT_FOUND also for a report past its time
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

/** A report as the object of an audit row. */
export const asObject = ({ reportId, fileName }: Pick<Report, "reportId" | "fileName">) => ({
  kind: "report",
  id: reportId,
  name: fileName,
});
