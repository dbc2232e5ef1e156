import { formatTime } from "@/app/_ui/time";
import { clock, finishReasons } from "@/app/(panel)/(calls)/calls/labels";
import type { ReportInWords } from "@/app/(panel)/(platform)/reports/report-row";
import type { FinishReason } from "@/graphql/operations.generated";

/** Describes the contents and filter of a call history report as text. */
export const describeReport =
  (timeZone: string): ReportInWords =>
  ({ kind, filters }) => ({
    what: kind === "CALLS" ? "A line for each call" : "A line for each session",
    filter: filterInWords(filters as Filters, timeZone),
  });

/** Filter as stored with a report. */
interface Filters {
  from: string;
  to: string;
  number?: string;
  numberSide?: "LOCAL" | "REMOTE";
  minDuration?: number;
  maxDuration?: number;
  successful?: boolean;
  finishReason?: FinishReason;
  recorded?: boolean;
  ruleId?: number;
  userId?: number;
}

function filterInWords(filters: Filters, timeZone: string): string {
  const { from, to, number, numberSide, minDuration, maxDuration, successful, finishReason, recorded, ruleId, userId } =
    filters;
  const side = numberSide === "LOCAL" ? "our number" : numberSide === "REMOTE" ? "their number" : "number";
  return [
    `${formatTime(new Date(from), timeZone)} to ${formatTime(new Date(to), timeZone)}`,
    number && `${side} ${number}`,
    minDuration !== undefined && `at least ${clock(minDuration)}`,
    maxDuration !== undefined && `at most ${clock(maxDuration)}`,
    successful !== undefined && (successful ? "successful" : "failed"),
    finishReason && finishReasons[finishReason].toLowerCase(),
    recorded !== undefined && (recorded ? "with a recording" : "without a recording"),
    ruleId !== undefined && `rule no. ${ruleId}`,
    userId !== undefined && `user no. ${userId}`,
  ]
    .filter(Boolean)
    .join(", ");
}
