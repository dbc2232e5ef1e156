import { type AuditEntryFacts, type AuditSentences, nameOf } from "@/lib/platform/audit/sentence";

/** Audit actions of this domain, with the label and sentence of each. */
export const serviceAccountAudit = {
  "serviceAccount.add": { label: "Service account added", tell: (entry) => `Added service account ${nameOf(entry)}` },
  "serviceAccount.update": { label: "Service account changed", tell: keyChangeOf },
  "serviceAccount.rotateKey": {
    label: "Service account's key replaced",
    tell: (entry) => `Replaced the key of service account ${nameOf(entry)}`,
  },
  "serviceAccount.delete": {
    label: "Service account deleted",
    tell: (entry) => `Deleted service account ${nameOf(entry)}`,
  },
  "serviceAccount.token": {
    label: "Service account's token refused",
    tell: (entry) => `Sent a token of service account ${nameOf(entry)} that was refused`,
  },
} as const satisfies AuditSentences;

function keyChangeOf(entry: AuditEntryFacts): string {
  const after = (entry.newValues ?? {}) as { disabled?: boolean };
  const words: Record<string, string> = { disabled: "status", expiresAt: "end" };
  const changed = Object.keys(after).map((field) => words[field] ?? field);
  const name = nameOf(entry);
  if (changed.length > 1)
    return `Changed the ${changed.slice(0, -1).join(", ")} and ${changed.at(-1)} of service account ${name}`;
  if (after.disabled !== undefined) return `${after.disabled ? "Disabled" : "Enabled"} service account ${name}`;
  return `Changed the ${changed[0]} of service account ${name}`;
}
