import { type AuditSentences, nameOf } from "@/lib/platform/audit/sentence";

/** Audit actions of this domain. */
export const whatsappNumberAudit = {
  "whatsappNumber.add": { label: "WhatsApp number added", tell: (entry) => `Added WhatsApp number ${nameOf(entry)}` },
  "whatsappNumber.update": {
    label: "WhatsApp number changed",
    tell: (entry) => `Changed WhatsApp number ${nameOf(entry)}`,
  },
  "whatsappNumber.delete": {
    label: "WhatsApp number deleted",
    tell: (entry) => `Deleted WhatsApp number ${nameOf(entry)}`,
  },
} as const satisfies AuditSentences;
