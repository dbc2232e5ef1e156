import { type AuditSentences, isToChild, nameOf, sumOf } from "@/lib/platform/audit/sentence";

/** Audit actions of this domain, with the label and sentence of each. */
export const childAccountAudit = {
  "account.open": { label: "Child account opened by its parent", tell: () => "Opened this account" },
  "account.enter": { label: "Entered from the parent account", tell: () => "Entered this account" },
  "account.leave": { label: "Left for the parent account", tell: () => "Left this account" },
  "account.transfer": {
    label: "Money moved by the parent account",
    tell: (entry) => `Moved ${sumOf(entry)} ${isToChild(entry) ? "to this account" : "from this account"}`,
  },
  "childAccount.add": { label: "Child account opened", tell: (entry) => `Opened the child account ${nameOf(entry)}` },
  "childAccount.enter": {
    label: "Child account entered",
    tell: (entry) => `Entered the child account ${nameOf(entry)}`,
  },
  "childAccount.leave": { label: "Child account left", tell: (entry) => `Left the child account ${nameOf(entry)}` },
  "childAccount.freeze": { label: "Child account frozen", tell: (entry) => `Froze the child account ${nameOf(entry)}` },
  "childAccount.unfreeze": {
    label: "Child account unfrozen",
    tell: (entry) => `Unfroze the child account ${nameOf(entry)}`,
  },
  "childAccount.transfer": {
    label: "Money moved to or from a child account",
    tell: (entry) => `Moved ${sumOf(entry)} ${isToChild(entry) ? "to" : "from"} ${nameOf(entry)}`,
  },
} as const satisfies AuditSentences;
