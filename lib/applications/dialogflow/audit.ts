import { type AuditSentences, nameOf } from "@/lib/platform/audit/sentence";

/** Labels and sentences of this domain's audit log entries. */
export const dialogflowKeyAudit = {
  "dialogflowKey.add": {
    label: "Dialogflow key added",
    tell: (entry) => `Added the Dialogflow key of ${nameOf(entry)}`,
  },
  "dialogflowKey.update": {
    label: "Dialogflow key changed",
    tell: (entry) => `Changed the Dialogflow key of ${nameOf(entry)}`,
  },
  "dialogflowKey.delete": {
    label: "Dialogflow key deleted",
    tell: (entry) => `Deleted the Dialogflow key of ${nameOf(entry)}`,
  },
} as const satisfies AuditSentences;
