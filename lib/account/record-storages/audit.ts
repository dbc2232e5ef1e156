import { type AuditSentences, nameOf, valueOf } from "@/lib/platform/audit/sentence";

/** Audit actions of this domain. */
export const recordStorageAudit = {
  "recordStorage.add": { label: "Storage added", tell: (entry) => `Added storage ${nameOf(entry)}` },
  "recordStorage.update": { label: "Storage changed", tell: (entry) => `Changed storage ${nameOf(entry)}` },
  "recordStorage.test": {
    label: "Storage tested",
    tell: (entry) =>
      `Tested storage ${nameOf(entry)}${valueOf(entry, "problem") && valueOf(entry, "problem") !== "null" ? ", which failed" : ""}`,
  },
  "recordStorage.setDefault": {
    label: "Storage chosen",
    tell: (entry) => `Chose storage ${nameOf(entry)} for new recordings`,
  },
  "recordStorage.delete": { label: "Storage deleted", tell: (entry) => `Deleted storage ${nameOf(entry)}` },
} as const satisfies AuditSentences;
