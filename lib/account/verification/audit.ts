import { type AuditSentences, nameOf, valueOf } from "@/lib/platform/audit/sentence";

/** Audit actions of this domain. */
export const verificationAudit = {
  "verification.start": { label: "Verification started", tell: (entry) => `Started verification ${nameOf(entry)}` },
  "verification.save": {
    label: "Verification's particulars saved",
    tell: (entry) => `Changed the particulars of verification ${nameOf(entry)}`,
  },
  "verification.submit": {
    label: "Verification handed in",
    tell: (entry) => `Handed in verification ${nameOf(entry)}`,
  },
  "verification.withdraw": {
    label: "Verification taken back",
    tell: (entry) => `Took verification ${nameOf(entry)} back`,
  },
  "verification.decide": {
    label: "Verification decided",
    tell: (entry) => `Set verification ${nameOf(entry)} to ${valueOf(entry, "status")}`,
  },
  "verification.expire": {
    label: "Verification expired",
    tell: (entry) => `Closed verification ${nameOf(entry)}: what was asked for did not come`,
  },
  "verification.setCreationType": {
    label: "Verification's origin noted",
    tell: (entry) => `Noted ${valueOf(entry, "creationType")} as the origin of verification ${nameOf(entry)}`,
  },
  "agreement.issue": { label: "Agreement issued", tell: (entry) => `Issued agreement ${nameOf(entry)} to be signed` },
  "agreement.sign": {
    label: "Signed agreement added",
    tell: (entry) => `Added a signed copy of agreement ${nameOf(entry)}`,
  },
  "agreement.unsign": {
    label: "Signed agreement deleted",
    tell: (entry) => `Deleted the signed copy of agreement ${nameOf(entry)}`,
  },
  "agreement.decide": {
    label: "Agreement decided",
    tell: (entry) => `Set agreement ${nameOf(entry)} to ${valueOf(entry, "status")}`,
  },
} as const satisfies AuditSentences;
