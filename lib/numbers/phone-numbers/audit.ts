import { type AuditSentences, nameOf, valueOf } from "@/lib/platform/audit/sentence";

/** Audit actions of this domain. */
export const phoneNumberAudit = {
  "phoneNumber.attach": {
    label: "Number attached",
    tell: (entry) => `Attached ${nameOf(entry)} to ${valueOf(entry, "application")}`,
  },
  "phoneNumber.bind": {
    label: "Number bound to a rule",
    tell: (entry) => `Chose ${valueOf(entry, "rule") || "no rule"} for ${nameOf(entry)}`,
  },
  "phoneNumber.detach": { label: "Number taken off", tell: (entry) => `Took ${nameOf(entry)} off its application` },
  "phoneNumber.buy": {
    label: "Numbers bought",
    tell: (entry) => `Bought ${nameOf(entry)} for ${valueOf(entry, "total")} ${valueOf(entry, "currency")}`,
  },
  "phoneNumber.sms": {
    label: "Number's messages switched",
    tell: (entry) => `Switched messages of ${nameOf(entry)} on or off`,
  },
  "phoneNumber.parameters": {
    label: "Number's parameters changed",
    tell: (entry) => `Changed the parameters of ${nameOf(entry)}`,
  },
  "phoneNumber.deactivate": { label: "Number given up", tell: (entry) => `Gave up ${nameOf(entry)}` },
  "phoneNumber.configure": {
    label: "Number configured",
    tell: (entry) => `Said that ${nameOf(entry)} is for ${valueOf(entry, "businessName")}`,
  },
  "phoneNumber.stop": {
    label: "Number stopped",
    tell: (entry) => `Stopped ${nameOf(entry)}: the proof of its address did not come`,
  },
  "phoneNumber.activate": {
    label: "Number's activation decided",
    tell: (entry) => `Decided on the activation of ${nameOf(entry)}: ${valueOf(entry, "activationStatus")}`,
  },
  "phoneNumber.emergency": {
    label: "Emergency calls of a number set up",
    tell: (entry) =>
      `Switched emergency calls of ${nameOf(entry)} ${valueOf(entry, "emergencyCallsEnabled") === "true" ? "on" : "off"}`,
  },
} as const satisfies AuditSentences;
