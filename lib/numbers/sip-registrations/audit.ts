import { type AuditSentences, nameOf } from "@/lib/platform/audit/sentence";

/** Audit actions of this domain. */
export const sipRegistrationAudit = {
  "sipRegistration.add": {
    label: "SIP registration added",
    tell: (entry) => `Added SIP registration ${nameOf(entry)}`,
  },
  "sipRegistration.update": {
    label: "SIP registration changed",
    tell: (entry) => `Changed SIP registration ${nameOf(entry)}`,
  },
  "sipRegistration.delete": {
    label: "SIP registration deleted",
    tell: (entry) => `Deleted SIP registration ${nameOf(entry)}`,
  },
} as const satisfies AuditSentences;
