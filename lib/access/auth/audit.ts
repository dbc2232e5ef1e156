import { type AuditSentences } from "@/lib/platform/audit/sentence";

/** Audit actions of this domain, with the label and sentence of each. */
export const sessionAudit = {
  "session.logIn": {
    label: "Log-in",
    tell: ({ outcome }) => (outcome === "DONE" ? "Logged in" : "Tried to log in and failed"),
  },
  "session.logOut": { label: "Log-out", tell: () => "Logged out" },
  "session.end": { label: "Own session ended", tell: () => "Ended one of their own sessions" },
  "password.change": { label: "Own password changed", tell: () => "Changed their own password" },
} as const satisfies AuditSentences;
