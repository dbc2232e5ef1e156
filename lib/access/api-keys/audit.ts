import { type AuditSentences, nameOf, valueOf } from "@/lib/platform/audit/sentence";

/** Audit actions of this domain, with the label and sentence of each. */
export const apiKeyAudit = {
  "apiKey.add": {
    label: "API key made",
    tell: (entry) =>
      entry.outcome === "DONE" ? `Made the API key ${nameOf(entry)}…` : "Gave a wrong password for a new API key",
  },
  "apiKey.rotate": {
    label: "API key replaced",
    tell: (entry) =>
      entry.outcome === "DONE"
        ? `Replaced the API key ${nameOf(entry)}… by ${valueOf(entry, "key")}…`
        : "Gave a wrong password to replace an API key",
  },
  "apiKey.revoke": { label: "API key revoked", tell: (entry) => `Revoked the API key ${nameOf(entry)}…` },
  "apiKey.refused": {
    label: "API key refused",
    tell: (entry) => `Sent the API key ${nameOf(entry)}…, which has ended`,
  },
} as const satisfies AuditSentences;
