import { type AuditSentences } from "@/lib/platform/audit/sentence";

/** Audit actions of this domain, with the label and sentence of each. */
export const accountAudit = {
  "account.signUp": { label: "Account opened", tell: () => "Opened the account" },
  "account.freeze": { label: "Account frozen", tell: () => "Froze this account" },
  "account.unfreeze": { label: "Account unfrozen", tell: () => "Unfroze this account" },
  "account.resetPassword": {
    label: "Password of the account's login reset",
    tell: () => "Gave the account's own login a new password",
  },
} as const satisfies AuditSentences;
