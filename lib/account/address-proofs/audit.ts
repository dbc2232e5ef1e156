import { type AuditSentences, nameOf, valueOf } from "@/lib/platform/audit/sentence";

/** Audit actions of this domain. */
export const addressProofAudit = {
  "addressProof.add": { label: "Address added", tell: (entry) => `Added the address in ${nameOf(entry)}` },
  "addressProof.update": { label: "Address changed", tell: (entry) => `Changed the address in ${nameOf(entry)}` },
  "addressProof.submit": { label: "Address handed in", tell: (entry) => `Handed in the address in ${nameOf(entry)}` },
  "addressProof.withdraw": {
    label: "Address taken back",
    tell: (entry) => `Took the address in ${nameOf(entry)} back`,
  },
  "addressProof.decide": {
    label: "Address decided",
    tell: (entry) => `Set the address in ${nameOf(entry)} to ${valueOf(entry, "status")}`,
  },
  "addressProof.delete": { label: "Address deleted", tell: (entry) => `Deleted the address in ${nameOf(entry)}` },
} as const satisfies AuditSentences;
