import { type AuditSentences, nameOf, valueOf } from "@/lib/platform/audit/sentence";

/** Audit actions of this domain. */
export const testNumberAudit = {
  "testNumber.route": {
    label: "Test number's goal chosen",
    tell: (entry) => `Let test calls to ${nameOf(entry)} come to ${valueOf(entry, "application") || "nothing"}`,
  },
  "personalTestNumber.set": {
    label: "Personal test number set",
    tell: (entry) => `Set ${nameOf(entry)} as the personal test number`,
  },
  "personalTestNumber.delete": {
    label: "Personal test number taken away",
    tell: (entry) => `Took the personal test number ${nameOf(entry)} away`,
  },
  "personalTestNumber.call": {
    label: "Verification call asked for",
    tell: (entry) => `Asked for a verification call to ${nameOf(entry)}`,
  },
  "personalTestNumber.verify": {
    label: "Personal test number verified",
    tell: (entry) => `Verified the personal test number ${nameOf(entry)}`,
  },
} as const satisfies AuditSentences;
