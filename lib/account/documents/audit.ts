import { type AuditSentences, nameOf, valueOf } from "@/lib/platform/audit/sentence";

/** Audit actions of this domain. */
export const documentAudit = {
  "document.upload": { label: "Document added", tell: (entry) => `Added the document ${nameOf(entry)}` },
  "document.download": { label: "Document downloaded", tell: (entry) => `Downloaded the document ${nameOf(entry)}` },
  "document.decide": {
    label: "Document decided",
    tell: (entry) => `Set the document ${nameOf(entry)} to ${valueOf(entry, "status")}`,
  },
  "document.delete": { label: "Document deleted", tell: (entry) => `Deleted the document ${nameOf(entry)}` },
} as const satisfies AuditSentences;
