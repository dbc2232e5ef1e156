import { type AuditSentences, changedIn, nameOf } from "@/lib/platform/audit/sentence";

/** Labels and sentences of this domain's audit log entries. */
export const ruleAudit = {
  "rule.add": { label: "Rule added", tell: (entry) => `Added rule ${nameOf(entry)}` },
  "rule.update": { label: "Rule changed", tell: (entry) => `Changed the ${changedIn(entry)} of rule ${nameOf(entry)}` },
  "rule.reorder": {
    label: "Rules reordered",
    tell: (entry) => `Changed the order of the rules of application ${nameOf(entry)}`,
  },
  "rule.delete": { label: "Rule deleted", tell: (entry) => `Deleted rule ${nameOf(entry)}` },
  "rule.run": { label: "Rule start asked for", tell: (entry) => `Asked the engine to start rule ${nameOf(entry)}` },
  "ruleRun.take": { label: "Rule starts taken", tell: () => "Took starts of rules to carry them out" },
  "ruleRun.report": {
    label: "Rule start reported on",
    tell: (entry) => `Reported what became of a start of rule ${nameOf(entry)}`,
  },
} as const satisfies AuditSentences;
