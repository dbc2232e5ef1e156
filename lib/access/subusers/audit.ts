import { type AuditEntryFacts, type AuditSentences, nameOf } from "@/lib/platform/audit/sentence";

/** Audit actions of this domain, with the label and sentence of each. */
export const subuserAudit = {
  "subuser.add": { label: "Subuser added", tell: (entry) => `Added subuser ${nameOf(entry)}` },
  "subuser.update": { label: "Subuser changed", tell: changeOf },
  "subuser.resetPassword": {
    label: "Subuser's password reset",
    tell: (entry) => `Reset the password of subuser ${nameOf(entry)}`,
  },
  "subuser.endSessions": {
    label: "Subuser signed out",
    tell: (entry) => `Signed subuser ${nameOf(entry)} out everywhere`,
  },
  "subuser.delete": { label: "Subuser deleted", tell: (entry) => `Deleted subuser ${nameOf(entry)}` },
} as const satisfies AuditSentences;

function changeOf(entry: AuditEntryFacts): string {
  const after = (entry.newValues ?? {}) as { status?: string; roles?: unknown; description?: unknown };
  const name = nameOf(entry);
  const changed = Object.keys(after);
  if (changed.length === 0) return `Saved subuser ${name} without a change`;
  if (changed.length > 1)
    return `Changed the ${changed.slice(0, -1).join(", ")} and ${changed.at(-1)} of subuser ${name}`;
  if (after.status) return `${after.status === "DISABLED" ? "Disabled" : "Enabled"} subuser ${name}`;
  return `Changed the ${changed[0]} of subuser ${name}`;
}
