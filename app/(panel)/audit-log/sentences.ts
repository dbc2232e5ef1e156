import type { AuditLogRowFragment } from "@/graphql/operations.generated";
import { actions } from "@/lib/policy/actions";
import { sections } from "@/lib/policy/sections";

type Entry = Pick<AuditLogRowFragment, "action" | "outcome" | "objectId" | "objectName" | "oldValues" | "newValues">;

/** The actions that the audit log knows: what the filter calls them, and the sentence that tells of one. */
const known: Record<string, { label: string; tell: (entry: Entry) => string }> = {
  "account.signUp": { label: "Account opened", tell: () => "Opened the account" },
  "session.logIn": { label: "Log-in", tell: ({ outcome }) => (outcome === "DONE" ? "Logged in" : "Tried to log in and failed") },
  "session.logOut": { label: "Log-out", tell: () => "Logged out" },
  "session.end": { label: "Own session ended", tell: () => "Ended one of their own sessions" },
  "password.change": { label: "Own password changed", tell: () => "Changed their own password" },
  "subuser.add": { label: "Subuser added", tell: (entry) => `Added subuser ${nameOf(entry)}` },
  "subuser.update": { label: "Subuser changed", tell: changeOf },
  "subuser.resetPassword": { label: "Subuser's password reset", tell: (entry) => `Reset the password of subuser ${nameOf(entry)}` },
  "subuser.endSessions": { label: "Subuser signed out", tell: (entry) => `Signed subuser ${nameOf(entry)} out everywhere` },
  "subuser.delete": { label: "Subuser deleted", tell: (entry) => `Deleted subuser ${nameOf(entry)}` },
  "recording.delete": { label: "Recording deleted", tell: (entry) => `Deleted recording ${nameOf(entry)}` },
  "report.order": { label: "Call history file ordered", tell: (entry) => `Ordered the file ${nameOf(entry)}` },
  "report.download": { label: "Call history file downloaded", tell: (entry) => `Downloaded the file ${nameOf(entry)}` },
  "report.delete": { label: "Call history file deleted", tell: (entry) => `Deleted the file ${nameOf(entry)}` },
  "access.denied": { label: "Access denied", tell: (entry) => `Was refused ${thingOf(entry)}` },
};

/** The actions to filter by. */
export const actionOptions = Object.entries(known).map(([value, { label }]) => ({ value, label }));

/** What happened, as a sentence without its subject; an action that nobody wrote one for is its id. */
export function sentenceOf(entry: Entry): string {
  return known[entry.action]?.tell(entry) ?? entry.action;
}

const nameOf = ({ objectName, objectId }: Entry) => objectName ?? objectId ?? "";

function changeOf(entry: Entry): string {
  const after = (entry.newValues ?? {}) as { status?: string; roles?: unknown; description?: unknown };
  const name = nameOf(entry);
  const changed = Object.keys(after);
  if (changed.length === 0) return `Saved subuser ${name} without a change`;
  if (changed.length > 1) return `Changed the ${changed.slice(0, -1).join(", ")} and ${changed.at(-1)} of subuser ${name}`;
  if (after.status) return `${after.status === "DISABLED" ? "Disabled" : "Enabled"} subuser ${name}`;
  return `Changed the ${changed[0]} of subuser ${name}`;
}

/** The rules that refuse what a role alone would open. */
const rules: Record<string, string> = {
  "grant-beyond-own": "giving a role that opens more than their own",
  "take-over-beyond-own": "a new password for a subuser who holds more",
  "change-oneself": "changing, disabling or deleting themselves",
};

function thingOf({ objectId }: Entry): string {
  const section = sections.find(({ id }) => id === objectId);
  if (section) return `the section ${section.name}`;
  const rule = rules[objectId ?? ""];
  if (rule) return rule;
  const action = actions.find(({ id }) => id === objectId);
  return action ? `an action: ${action.description.replace(/\.$/, "").toLowerCase()}` : "access";
}
