import { type AuditSentences, nameOf } from "@/lib/platform/audit/sentence";

/** Audit log sentences of this domain. */
export const reportAudit = {
  "report.order": { label: "File ordered", tell: (entry) => `Ordered the file ${nameOf(entry)}` },
  "report.download": { label: "File downloaded", tell: (entry) => `Downloaded the file ${nameOf(entry)}` },
  "report.delete": { label: "File deleted", tell: (entry) => `Deleted the file ${nameOf(entry)}` },
} as const satisfies AuditSentences;
