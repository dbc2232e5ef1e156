import { formatTime } from "@/app/_ui/time";
import type { CallHistoryReportRowFragment, FinishReason, ReportStatus } from "@/graphql/operations.generated";

import { clock, finishReasons } from "../calls/words";

/** A file of call history as the list shows it. */
export interface ReportRow {
  id: string;
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
  done: number;
  total: number | null;
  downloadCount: number;
  problem: string | null;
}

export const asReportRow = (report: CallHistoryReportRowFragment, timeZone: string): ReportRow => ({
  id: String(report.id),
  what: report.kind === "CALLS" ? "A line for each call" : "A line for each session",
  filter: filterInWords((report.filters ?? {}) as Filters, timeZone),
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
  problem: report.problem,
});

/** A filter as a report keeps it. */
interface Filters {
  from: string;
  to: string;
  number?: string;
  numberSide?: "LOCAL" | "REMOTE";
  minDuration?: number;
  maxDuration?: number;
  successful?: boolean;
  finishReason?: FinishReason;
  ruleId?: number;
  userId?: number;
}

function filterInWords(filters: Filters, timeZone: string): string {
  const { from, to, number, numberSide, minDuration, maxDuration, successful, finishReason, ruleId, userId } = filters;
  const side = numberSide === "LOCAL" ? "our number" : numberSide === "REMOTE" ? "their number" : "number";
  return [
    `${formatTime(new Date(from), timeZone)} to ${formatTime(new Date(to), timeZone)}`,
    number && `${side} ${number}`,
    minDuration !== undefined && `at least ${clock(minDuration)}`,
    maxDuration !== undefined && `at most ${clock(maxDuration)}`,
    successful !== undefined && (successful ? "successful" : "failed"),
    finishReason && finishReasons[finishReason].toLowerCase(),
    ruleId !== undefined && `rule no. ${ruleId}`,
    userId !== undefined && `user no. ${userId}`,
  ]
    .filter(Boolean)
    .join(", ");
}
