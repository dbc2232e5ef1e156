import { type AuditSentences, nameOf, versionOf } from "@/lib/platform/audit/sentence";

/** What the audit log records of this domain. */
export const scenarioAudit = {
  "scenario.add": { label: "Scenario added", tell: (entry) => `Added scenario ${nameOf(entry)}` },
  "scenario.update": { label: "Scenario saved", tell: (entry) => `Saved scenario ${nameOf(entry)}${versionOf(entry)}` },
  "scenario.restore": {
    label: "Scenario restored",
    tell: (entry) => `Restored an older version of scenario ${nameOf(entry)}${versionOf(entry)}`,
  },
  "scenario.delete": { label: "Scenario deleted", tell: (entry) => `Deleted scenario ${nameOf(entry)}` },
} as const satisfies AuditSentences;
