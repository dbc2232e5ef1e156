import { type AuditSentences, changedIn, nameOf } from "@/lib/platform/audit/sentence";

/** Audit actions of this domain. */
export const notificationAudit = {
  "notificationSettings.update": {
    label: "Notifications changed",
    tell: (entry) => `Changed the ${changedIn(entry)} among the notification settings`,
  },
  "notificationContact.add": {
    label: "Notification contact added",
    tell: (entry) => `Added ${nameOf(entry)} to those who are told`,
  },
  "notificationContact.update": {
    label: "Notification contact changed",
    tell: (entry) => `Changed what ${nameOf(entry)} is told of`,
  },
  "notificationContact.sendCode": {
    label: "Code sent to a contact",
    tell: (entry) => `Had a code sent to ${nameOf(entry)}`,
  },
  "notificationContact.verify": {
    label: "Notification contact confirmed",
    tell: (entry) =>
      entry.outcome === "DONE" ? `Confirmed ${nameOf(entry)} by its code` : `Typed a wrong code for ${nameOf(entry)}`,
  },
  "notificationContact.delete": {
    label: "Notification contact deleted",
    tell: (entry) => `Deleted ${nameOf(entry)} from those who are told`,
  },
} as const satisfies AuditSentences;
