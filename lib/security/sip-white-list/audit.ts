import { type AuditSentences, nameOf } from "@/lib/platform/audit/sentence";

/** Audit actions of this domain, with the label and sentence of each. */
export const sipNetworkAudit = {
  "sipNetwork.add": {
    label: "SIP white list: network added",
    tell: (entry) => `Put ${nameOf(entry)} on the SIP white list`,
  },
  "sipNetwork.update": {
    label: "SIP white list: network described",
    tell: (entry) => `Changed what is said of ${nameOf(entry)} on the SIP white list`,
  },
  "sipNetwork.delete": {
    label: "SIP white list: network deleted",
    tell: (entry) => `Took ${nameOf(entry)} off the SIP white list`,
  },
} as const satisfies AuditSentences;
