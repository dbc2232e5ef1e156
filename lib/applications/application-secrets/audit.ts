import { type AuditSentences, nameOf } from "@/lib/platform/audit/sentence";

/** Labels and sentences of this domain's audit log entries. */
export const secretAudit = {
  "secret.add": { label: "Secret added", tell: (entry) => `Added secret ${nameOf(entry)}` },
  "secret.update": { label: "Secret changed", tell: (entry) => `Changed secret ${nameOf(entry)}` },
  "secret.delete": { label: "Secret deleted", tell: (entry) => `Deleted secret ${nameOf(entry)}` },
  "secret.read": { label: "Secret read", tell: (entry) => `Read the value of secret ${nameOf(entry)}` },
} as const satisfies AuditSentences;
