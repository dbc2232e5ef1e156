import { type AuditSentences, nameOf } from "@/lib/platform/audit/sentence";

/** Labels and sentences of this domain's audit log entries. */
export const skillAudit = {
  "skill.add": { label: "Skill added", tell: (entry) => `Added skill ${nameOf(entry)}` },
  "skill.rename": { label: "Skill renamed", tell: (entry) => `Renamed skill ${nameOf(entry)}` },
  "skill.delete": { label: "Skill deleted", tell: (entry) => `Deleted skill ${nameOf(entry)}` },
} as const satisfies AuditSentences;
