import { auditReport } from "../audit/report";
import { numbersAwaitingReport, phoneNumbersReport } from "../phone-numbers/report";
import type { SectionId } from "../policy/sections";
import { transactionsOnHoldReport, transactionsReport } from "../transactions/report";
import { calls, callsBrief } from "./call-history";
import type { KindOfReport } from "./kind";

/** Every kind of report that there is. */
export const kinds = {
  AUDIT: auditReport,
  CALLS: calls,
  CALLS_BRIEF: callsBrief,
  TRANSACTIONS: transactionsReport,
  TRANSACTIONS_ON_HOLD: transactionsOnHoldReport,
  PHONE_NUMBERS: phoneNumbersReport,
  PHONE_NUMBERS_AWAITING_CONFIGURATION: numbersAwaitingReport,
} as const satisfies Record<string, KindOfReport>;

export type ReportKind = keyof typeof kinds;

/** The names of the kinds that one section's page shows. */
export const kindsOf = (section: SectionId): ReportKind[] =>
  (Object.keys(kinds) as ReportKind[]).filter((kind) => ofKind(kind).section === section || ofKind(kind).inApplication === section);

/** How reports of a kind are opened and written. */
export const ofKind = (kind: ReportKind): KindOfReport => kinds[kind];

/** The section that opens a report: by its kind, and by whether it is of one application. */
export function sectionOfReport({ kind, applicationId }: { kind: ReportKind; applicationId: number | null }): SectionId {
  const { section, inApplication } = ofKind(kind);
  return applicationId !== null && inApplication ? inApplication : section;
}

/** All sections that open a report of some kind. */
export const reportSections = [...new Set((Object.keys(kinds) as ReportKind[]).flatMap((kind) => [ofKind(kind).inApplication ?? [], ofKind(kind).section].flat()))] as [SectionId, ...SectionId[]];
