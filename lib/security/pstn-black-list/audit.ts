import { type AuditSentences, nameOf, valueOf } from "@/lib/platform/audit/sentence";

/** Audit actions of this domain, with the label and sentence of each. */
export const blockedCallerAudit = {
  "blockedCaller.add": {
    label: "PSTN black list: caller added",
    tell: (entry) => `Put ${nameOf(entry)} on the PSTN black list`,
  },
  "blockedCaller.update": {
    label: "PSTN black list: caller described",
    tell: (entry) => `Changed what is said of ${nameOf(entry)} on the PSTN black list`,
  },
  "blockedCaller.import": {
    label: "PSTN black list: callers added",
    tell: (entry) => `Put ${valueOf(entry, "added")} callers on the PSTN black list`,
  },
  "blockedCaller.delete": {
    label: "PSTN black list: caller deleted",
    tell: (entry) => `Took ${nameOf(entry)} off the PSTN black list`,
  },
} as const satisfies AuditSentences;
