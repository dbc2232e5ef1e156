import { type AuditSentences, nameOf } from "@/lib/platform/audit/sentence";

/** Labels and sentences of this domain's audit log entries. */
export const keyValueItemAudit = {
  "keyValueItem.add": { label: "Key of the storage added", tell: (entry) => `Added the key ${nameOf(entry)}` },
  "keyValueItem.update": { label: "Key of the storage changed", tell: (entry) => `Changed the key ${nameOf(entry)}` },
  "keyValueItem.delete": { label: "Key of the storage deleted", tell: (entry) => `Deleted the key ${nameOf(entry)}` },
} as const satisfies AuditSentences;
