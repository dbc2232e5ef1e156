import type { ReportRowFragment, ReportStatus } from "@/graphql/operations.generated";

/** A file as the list of a section's files shows it. */
export interface ReportRow {
  id: string;
  /** What it has a line for, and which of them, in words. */
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
  /** What its lines come to, in words, as far as there is such a sum. */
  totals: readonly string[];
  done: number;
  total: number | null;
  downloadCount: number;
  lastDownloadedAt: string | null;
  completedAt: string | null;
  problem: string | null;
}

/** What a section says of its files: in words, from the kind and the filter that a file was ordered with. */
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
