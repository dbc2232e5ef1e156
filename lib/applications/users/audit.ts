import { type AuditSentences, nameOf, sumOf, valueOf } from "@/lib/platform/audit/sentence";

/** Labels and sentences of this domain's audit log entries. */
export const userAudit = {
  "user.add": { label: "User added", tell: (entry) => `Added user ${nameOf(entry)}` },
  "user.update": { label: "User changed", tell: (entry) => `Changed user ${nameOf(entry)}` },
  "user.setPassword": { label: "User's password set", tell: (entry) => `Gave user ${nameOf(entry)} a new password` },
  "user.addToApplication": {
    label: "User added to an application",
    tell: (entry) => `Added user ${nameOf(entry)} to an application`,
  },
  "user.removeFromApplication": {
    label: "User removed from an application",
    tell: (entry) => `Removed user ${nameOf(entry)} from an application`,
  },
  "user.transfer": {
    label: "Money moved to or from a user",
    tell: (entry) =>
      `Moved ${sumOf(entry)} ${valueOf(entry, "direction") === "TO_USER" ? "to" : "from"} user ${nameOf(entry)}`,
  },
  "user.delete": { label: "User deleted", tell: (entry) => `Deleted user ${nameOf(entry)}` },
  "user.import": { label: "Users imported", tell: (entry) => `Imported users into application ${nameOf(entry)}` },
} as const satisfies AuditSentences;
