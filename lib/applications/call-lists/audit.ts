import { type AuditSentences, nameOf } from "@/lib/platform/audit/sentence";

/** Labels and sentences of this domain's audit log entries. */
export const callListAudit = {
  "callList.add": { label: "Call list made", tell: (entry) => `Made the call list ${nameOf(entry)}` },
  "callList.append": {
    label: "Call list's rows added",
    tell: (entry) => `Added rows to the call list ${nameOf(entry)}`,
  },
  "callList.import": {
    label: "Call list's file read",
    tell: (entry) => `Had a file of rows read into the call list ${nameOf(entry)}`,
  },
  "callList.update": {
    label: "Call list changed",
    tell: (entry) => `Changed how the call list ${nameOf(entry)} is dialed`,
  },
  "callList.pause": { label: "Call list paused", tell: (entry) => `Paused the call list ${nameOf(entry)}` },
  "callList.resume": { label: "Call list resumed", tell: (entry) => `Let the call list ${nameOf(entry)} run on` },
  "callList.cancel": { label: "Call list canceled", tell: (entry) => `Canceled the call list ${nameOf(entry)}` },
  "callList.delete": { label: "Call list deleted", tell: (entry) => `Deleted the call list ${nameOf(entry)}` },
  "callListTask.update": {
    label: "Call list's tasks changed",
    tell: (entry) => `Changed tasks of the call list ${nameOf(entry)}`,
  },
  "callListTask.cancel": {
    label: "Call list's tasks canceled",
    tell: (entry) => `Canceled tasks of the call list ${nameOf(entry)}`,
  },
} as const satisfies AuditSentences;
