import { type AuditSentences, changedIn, nameOf } from "@/lib/platform/audit/sentence";

/** Audit actions of this domain. */
export const callerIdAudit = {
  "callerId.add": { label: "Caller ID added", tell: (entry) => `Added caller ID ${nameOf(entry)}` },
  "callerId.update": {
    label: "Caller ID changed",
    tell: (entry) => `Changed the ${changedIn(entry)} of caller ID ${nameOf(entry)}`,
  },
  "callerId.call": {
    label: "Caller ID called",
    tell: (entry) => `Had ${nameOf(entry)} called to verify it as a caller ID`,
  },
  "callerId.verify": { label: "Caller ID verified", tell: (entry) => `Verified caller ID ${nameOf(entry)}` },
  "callerId.delete": { label: "Caller ID deleted", tell: (entry) => `Deleted caller ID ${nameOf(entry)}` },
} as const satisfies AuditSentences;
