import { type AuditSentences, nameOf } from "@/lib/platform/audit/sentence";

/** Audit actions of this domain, with the label and sentence of each. */
export const ledgerAudit = {
  "balance.gift": { label: "Money given", tell: (entry) => `Gave money, transaction ${nameOf(entry)}` },
  "balance.adjust": {
    label: "Balance corrected",
    tell: (entry) => `Corrected the balance, transaction ${nameOf(entry)}`,
  },
  "balance.setCreditLimit": { label: "Credit limit set", tell: () => "Set the credit limit" },
} as const satisfies AuditSentences;
