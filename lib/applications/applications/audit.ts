import { type AuditSentences, changedIn, nameOf } from "@/lib/platform/audit/sentence";

/** Labels and sentences of this domain's audit log entries. */
export const applicationAudit = {
  "application.add": { label: "Application added", tell: (entry) => `Added application ${nameOf(entry)}` },
  "application.update": {
    label: "Application changed",
    tell: (entry) => `Changed the ${changedIn(entry)} of application ${nameOf(entry)}`,
  },
  "application.delete": {
    label: "Application deleted",
    tell: (entry) => `Deleted application ${nameOf(entry)} and what it held`,
  },
} as const satisfies AuditSentences;
