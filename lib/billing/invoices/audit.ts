import { type AuditSentences, nameOf, valueOf } from "@/lib/platform/audit/sentence";

/** Audit actions of this domain, with the label and sentence of each. */
export const invoiceAudit = {
  "invoice.issue": { label: "Invoice issued", tell: (entry) => `Issued the invoice ${nameOf(entry)}` },
  "invoice.settle": {
    label: "Invoice paid or canceled",
    tell: (entry) => `Set the invoice ${nameOf(entry)} to ${valueOf(entry, "status").toLowerCase()}`,
  },
} as const satisfies AuditSentences;
