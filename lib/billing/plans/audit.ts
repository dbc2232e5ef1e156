import { type AuditSentences, nameOf, valueOf } from "@/lib/platform/audit/sentence";

/** Audit actions of this domain, with the label and sentence of each. */
export const planAudit = {
  "plan.take": { label: "Plan taken", tell: (entry) => `Took the plan ${nameOf(entry)}` },
  "plan.change": {
    label: "Plan to change",
    tell: (entry) => `Chose ${valueOf(entry, "nextPlan")} to follow the plan ${nameOf(entry)}`,
  },
  "plan.cancel": { label: "Plan canceled", tell: (entry) => `Canceled the plan ${nameOf(entry)} for its next charge` },
  "plan.keep": { label: "Plan kept", tell: (entry) => `Let the plan ${nameOf(entry)} go on as it is` },
} as const satisfies AuditSentences;
