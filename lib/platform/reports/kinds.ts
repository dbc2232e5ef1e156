import type { SectionId } from "@/lib/policy/sections";

/** How a kind of report is opened and called. */
interface KindOfReport {
  /** The section that opens it. */
  section: SectionId;
  /** The section that opens it where it is of one application; without it there are none of one application. */
  inApplication?: SectionId;
  /** What its file's name begins with. */
  fileName: string;
}

const ofCallHistory = {
  section: "CALL_HISTORY_DOWNLOADS",
  inApplication: "APPLICATION_CALL_HISTORY_DOWNLOADS",
} as const;

/** Every kind of report that there is; how each is written stands beside what it is made from. */
const kinds = {
  AUDIT: { section: "AUDIT_LOG", fileName: "audit-log" },
  CALLS: { ...ofCallHistory, fileName: "calls" },
  CALLS_BRIEF: { ...ofCallHistory, fileName: "call-sessions" },
  TRANSACTIONS: { section: "TRANSACTIONS", fileName: "transactions" },
  TRANSACTIONS_ON_HOLD: { section: "TRANSACTIONS", fileName: "transactions-on-hold" },
  PHONE_NUMBERS: { section: "PURCHASED_NUMBER_LIST", fileName: "phone-numbers" },
  PHONE_NUMBERS_AWAITING_CONFIGURATION: {
    section: "NUMBERS_AWAITING_CONFIGURATION",
    fileName: "numbers-awaiting-configuration",
  },
} as const satisfies Record<string, KindOfReport>;

export type ReportKind = keyof typeof kinds;

export const reportKinds = Object.keys(kinds) as ReportKind[];

/** How reports of a kind are opened and called. */
export const ofKind = (kind: ReportKind): KindOfReport => kinds[kind];

/** The names of the kinds that one section's page shows. */
export const kindsOf = (section: SectionId): ReportKind[] =>
  reportKinds.filter((kind) => ofKind(kind).section === section || ofKind(kind).inApplication === section);

/** The section that opens a report: by its kind, and by whether it is of one application. */
export function sectionOfReport({
  kind,
  applicationId,
}: {
  kind: ReportKind;
  applicationId: number | null;
}): SectionId {
  const { section, inApplication } = ofKind(kind);
  return applicationId !== null && inApplication ? inApplication : section;
}

/** All sections that open a report of some kind. */
export const reportSections = [
  ...new Set(reportKinds.flatMap((kind) => [ofKind(kind).inApplication ?? [], ofKind(kind).section].flat())),
] as [SectionId, ...SectionId[]];
