import { type AuditSentences, nameOf } from "@/lib/platform/audit/sentence";

/** Audit actions of this domain. */
export const webhookAudit = {
  "webhook.add": { label: "Webhook made", tell: (entry) => `Made the webhook to ${nameOf(entry)}` },
  "webhook.update": { label: "Webhook changed", tell: (entry) => `Changed the webhook to ${nameOf(entry)}` },
  "webhook.rotateSecret": {
    label: "Webhook's secret replaced",
    tell: (entry) => `Replaced the secret of the webhook to ${nameOf(entry)}`,
  },
  "webhook.delete": { label: "Webhook deleted", tell: (entry) => `Deleted the webhook to ${nameOf(entry)}` },
  "webhook.test": { label: "Webhook tested", tell: (entry) => `Sent a test to the webhook to ${nameOf(entry)}` },
  "webhook.sendAgain": {
    label: "Webhook's delivery sent again",
    tell: (entry) => `Had a delivery of ${nameOf(entry)} sent again`,
  },
} as const satisfies AuditSentences;
