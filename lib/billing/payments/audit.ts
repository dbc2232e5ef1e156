import { type AuditSentences, nameOf } from "@/lib/platform/audit/sentence";

/** Audit actions of this domain, with the label and sentence of each. */
export const paymentAudit = {
  "payment.request": { label: "Payment announced", tell: (entry) => `Announced payment ${nameOf(entry)}` },
  "payment.cancel": { label: "Payment taken back", tell: (entry) => `Took back payment ${nameOf(entry)}` },
  "payment.confirm": { label: "Payment confirmed", tell: (entry) => `Confirmed payment ${nameOf(entry)}` },
  "payment.reject": { label: "Payment rejected", tell: (entry) => `Rejected payment ${nameOf(entry)}` },
} as const satisfies AuditSentences;
