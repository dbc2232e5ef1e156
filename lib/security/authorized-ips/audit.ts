import { type AuditSentences, nameOf, valueOf } from "@/lib/platform/audit/sentence";

/** Audit actions of this domain, with the label and sentence of each. */
export const authorizedIpAudit = {
  "authorizedIp.add": {
    label: "Authorized IP added",
    tell: (entry) =>
      `Put ${nameOf(entry)} on the ${valueOf(entry, "allowed") === "true" ? "allow" : "deny"} list of the API`,
  },
  "authorizedIp.update": {
    label: "Authorized IP described",
    tell: (entry) => `Changed what is said of ${nameOf(entry)} on the list of addresses for the API`,
  },
  "authorizedIp.delete": {
    label: "Authorized IP deleted",
    tell: (entry) => `Took ${nameOf(entry)} off the list of addresses for the API`,
  },
} as const satisfies AuditSentences;
