import { type AuditSentences, changedIn, valueOf } from "@/lib/platform/audit/sentence";

/** Audit actions of this domain. */
export const smsAudit = {
  "sms.settings": {
    label: "SMS settings changed",
    tell: (entry) => `Changed the ${changedIn(entry)} of the SMS configuration`,
  },
  "sms.deleteTexts": {
    label: "Kept texts deleted",
    tell: (entry) =>
      `Deleted ${valueOf(entry, "texts")} kept texts of ${valueOf(entry, "direction") === "IN" ? "incoming" : "outgoing"} messages`,
  },
} as const satisfies AuditSentences;
