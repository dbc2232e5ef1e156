import { type AuditSentences, nameOf } from "@/lib/platform/audit/sentence";

/** Labels and sentences of this domain's audit log entries. */
export const pushCredentialAudit = {
  "pushCredential.add": {
    label: "Push certificate added",
    tell: (entry) => `Added the push certificate of ${nameOf(entry)}`,
  },
  "pushCredential.update": {
    label: "Push certificate changed",
    tell: (entry) => `Changed the push certificate of ${nameOf(entry)}`,
  },
  "pushCredential.delete": {
    label: "Push certificate deleted",
    tell: (entry) => `Deleted the push certificate of ${nameOf(entry)}`,
  },
} as const satisfies AuditSentences;
