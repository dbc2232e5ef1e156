import { type AuditSentences, nameOf } from "@/lib/platform/audit/sentence";

/** Audit actions of this domain, with the label and sentence of each. */
export const renewalAudit = {
  "renewal.freeze": {
    label: "Frozen for lack of money",
    tell: (entry) => `Froze ${nameOf(entry)}, which was not paid`,
  },
  "renewal.restore": {
    label: "Usable again",
    tell: (entry) => `Made ${nameOf(entry)} usable again, since it was paid`,
  },
  "renewal.giveUp": {
    label: "Given up at its renewal",
    tell: (entry) => `Gave up ${nameOf(entry)}, which was not to be renewed`,
  },
} as const satisfies AuditSentences;
