import { type AuditSentences, nameOf } from "@/lib/platform/audit/sentence";

/** Audit actions of this domain. */
export const verificationCallAudit = {
  "verificationCall.take": { label: "Verification calls taken", tell: () => "Took verification calls to place them" },
  "verificationCall.report": {
    label: "Verification call reported on",
    tell: (entry) => `Reported what became of the verification call to ${nameOf(entry)}`,
  },
} as const satisfies AuditSentences;
