import type { ReportRowFragment, ReportStatus } from "@/graphql/operations.generated";

/** List row of a section's report. */
export interface ReportRow {
  id: string;
  /** Contents and filter of the report, as text. */
  what: string;
  filter: string;
  status: ReportStatus;
  fileName: string;
  path: string | null;
  orderedBy: string;
  createdAt: string;
  storeUntil: string;
  fileSize: number | null;
  rowCount: number | null;
  /** Totals of its lines as text; empty when there are none. */
  totals: readonly string[];
  done: number;
  total: number | null;
  downloadCount: number;
  lastDownloadedAt: string | null;
  completedAt: string | null;
  problem: string | null;
}

/** Describes a section's reports as text, from the kind and the filter that a report was ordered with. */
export type ReportInWords = (report: ReportRowFragment) => { what: string; filter: string; totals?: string[] };

export const asReportRow = (report: ReportRowFragment, inWords: ReportInWords): ReportRow => ({
  totals: [],
  ...inWords(report),
  id: String(report.id),
  status: report.status,
  fileName: report.fileName,
  path: report.path,
  orderedBy: report.orderedBy,
  createdAt: new Date(report.createdAt).toISOString(),
  storeUntil: new Date(report.storeUntil).toISOString(),
  fileSize: report.fileSize,
  rowCount: report.rowCount,
  done: report.done,
  total: report.total,
  downloadCount: report.downloadCount,
  lastDownloadedAt: report.lastDownloadedAt && new Date(report.lastDownloadedAt).toISOString(),
  completedAt: report.completedAt && new Date(report.completedAt).toISOString(),
  problem: report.problem,
});
