import { type AuditSentences, nameOf } from "@/lib/platform/audit/sentence";

/** Labels and sentences of this domain's audit log entries. */
export const queueAudit = {
  "queue.add": { label: "Queue added", tell: (entry) => `Added queue ${nameOf(entry)}` },
  "queue.update": { label: "Queue changed", tell: (entry) => `Changed queue ${nameOf(entry)}` },
  "queue.delete": { label: "Queue deleted", tell: (entry) => `Deleted queue ${nameOf(entry)}` },
  "queue.addUsers": { label: "Users added to a queue", tell: (entry) => `Added users to queue ${nameOf(entry)}` },
  "queue.removeUsers": {
    label: "Users removed from a queue",
    tell: (entry) => `Removed users from queue ${nameOf(entry)}`,
  },
} as const satisfies AuditSentences;
