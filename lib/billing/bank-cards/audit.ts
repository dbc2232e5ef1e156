import { type AuditSentences, changedIn, nameOf, valueOf } from "@/lib/platform/audit/sentence";

/** Audit actions of this domain, with the label and sentence of each. */
export const bankCardAudit = {
  "bankCard.start": { label: "Bank card to be added", tell: (entry) => `Went to ${nameOf(entry)} to give a bank card` },
  "bankCard.keep": { label: "Bank card added", tell: (entry) => `Keeps the bank card ${nameOf(entry)}` },
  "bankCard.remove": { label: "Bank card removed", tell: (entry) => `Removed the bank card ${nameOf(entry)}` },
  "autoTopUp.set": {
    label: "Automatic top-up changed",
    tell: (entry) => `Changed the ${changedIn(entry)} of the automatic top-up`,
  },
  "autoTopUp.charge": {
    label: "Topped up by a card",
    tell: (entry) =>
      `Charged ${valueOf(entry, "amount")} ${valueOf(entry, "currency")} to the bank card ${nameOf(entry)}`,
  },
  "autoTopUp.refused": {
    label: "Top-up by a card refused",
    tell: (entry) =>
      `Could not charge ${valueOf(entry, "amount")} ${valueOf(entry, "currency")} to the bank card ${nameOf(entry)}`,
  },
} as const satisfies AuditSentences;
