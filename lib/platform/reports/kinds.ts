import type { SectionId } from "@/lib/policy/sections";

/** Section and file name of a report kind. */
interface KindOfReport {
  /** Required section. */
  section: SectionId;
  /** Required section for a report of one application; undefined when the kind has no such reports. */
  inApplication?: SectionId;
  /** Prefix of the file name. */
  fileName: string;
}

const ofCallHistory = {
  section: "CALL_HISTORY_DOWNLOADS",
  inApplication: "APPLICATION_CALL_HISTORY_DOWNLOADS",
} as const;

/** All report kinds; each one's source is in its own domain. */
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

/** Returns the section and file name of a report kind. */
export const ofKind = (kind: ReportKind): KindOfReport => kinds[kind];

/** Returns the report kinds that a section's page shows. */
export const kindsOf = (section: SectionId): ReportKind[] =>
  reportKinds.filter((kind) => ofKind(kind).section === section || ofKind(kind).inApplication === section);

/** Returns the section a report requires, by its kind and whether it covers one application. */
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

/** All sections that grant access to some report kind. */
export const reportSections = [
  ...new Set(reportKinds.flatMap((kind) => [ofKind(kind).inApplication ?? [], ofKind(kind).section].flat())),
] as [SectionId, ...SectionId[]];
