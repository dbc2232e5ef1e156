import { type AuditSentences, nameOf } from "@/lib/platform/audit/sentence";

/** Audit actions of this domain. */
export const recordingAudit = {
  "recording.delete": { label: "Recording deleted", tell: (entry) => `Deleted recording ${nameOf(entry)}` },
} as const satisfies AuditSentences;
