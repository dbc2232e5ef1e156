import { type AuditSentences, changedIn } from "@/lib/platform/audit/sentence";

/** Audit actions of this domain. */
export const profileAudit = {
  "profile.update": { label: "Profile changed", tell: (entry) => `Changed the ${changedIn(entry)} of the profile` },
  "account.requestEmailChange": {
    label: "Change of the login e-mail asked for",
    tell: ({ outcome }) =>
      outcome === "DONE"
        ? "Asked to change the account's login e-mail"
        : "Gave a wrong password to change the account's login e-mail",
  },
  "account.changeEmail": {
    label: "Login e-mail changed",
    tell: ({ outcome }) =>
      outcome === "DONE"
        ? "Changed the account's login e-mail"
        : "Typed a wrong code to change the account's login e-mail",
  },
  "account.cancelEmailChange": {
    label: "Change of the login e-mail given up",
    tell: () => "Kept the account's login e-mail after all",
  },
} as const satisfies AuditSentences;
