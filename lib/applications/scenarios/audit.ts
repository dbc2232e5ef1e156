import { type AuditSentences, nameOf, versionOf } from "@/lib/platform/audit/sentence";

/** Labels and sentences of this domain's audit log entries. */
export const scenarioAudit = {
  "scenario.add": { label: "Scenario added", tell: (entry) => `Added scenario ${nameOf(entry)}` },
  "scenario.update": { label: "Scenario saved", tell: (entry) => `Saved scenario ${nameOf(entry)}${versionOf(entry)}` },
  "scenario.restore": {
    label: "Scenario restored",
    tell: (entry) => `Restored an older version of scenario ${nameOf(entry)}${versionOf(entry)}`,
  },
  "scenario.delete": { label: "Scenario deleted", tell: (entry) => `Deleted scenario ${nameOf(entry)}` },
} as const satisfies AuditSentences;
