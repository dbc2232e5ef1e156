import { formatTime } from "@/app/_ui/time";
import { directions, resourceInWords, types } from "@/app/(panel)/(billing)/(transactions)/billing/transactions/labels";
import type { ReportInWords } from "@/app/(panel)/(platform)/reports/report-row";
import type { TransactionType } from "@/graphql/operations.generated";
import { formatAmount } from "@/lib/platform/format-amount";

/** Filter as stored with a report. */
interface Filters {
  from: string;
  to: string;
  type?: TransactionType;
  direction?: keyof typeof directions;
  onHold?: boolean;
  applicationId?: number;
  userId?: number;
  childAccountId?: number;
  resourceType?: string;
  resourceId?: string;
}

type Totals = Record<"in" | "out" | "startBalance" | "endBalance", string>;

/** Describes the contents, filter and totals of a transaction report as text. */
export const describeReport =
  (timeZone: string): ReportInWords =>
  ({ kind, filters, totals }) => ({
    what: kind === "TRANSACTIONS" ? "A line for each transaction" : "A line for each transaction on hold",
    filter: filterInWords(filters as Filters, timeZone),
    totals: totals ? totalsInWords(totals as Totals) : [],
  });

function filterInWords(
  { from, to, type, direction, onHold, applicationId, userId, childAccountId, resourceType, resourceId }: Filters,
  timeZone: string,
): string {
  return [
    `${formatTime(new Date(from), timeZone)} to ${formatTime(new Date(to), timeZone)}`,
    type && types[type].toLowerCase(),
    direction && directions[direction].toLowerCase(),
    onHold !== undefined && (onHold ? "on hold" : "not on hold"),
    applicationId !== undefined && `application no. ${applicationId}`,
    userId !== undefined && `user no. ${userId}`,
    childAccountId !== undefined && `child account no. ${childAccountId}`,
    resourceInWords(resourceType ?? null, resourceId ?? null),
  ]
    .filter(Boolean)
    .join(", ");
}

const totalsInWords = (totals: Totals) => [
  `${formatAmount(totals.in)} paid in, ${formatAmount(totals.out)} spent`,
  `Balance from ${formatAmount(totals.startBalance)} to ${formatAmount(totals.endBalance)}`,
];
