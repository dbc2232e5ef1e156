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
  "access.denied": { label: "Access denied", tell: (entry) => `Was refused ${thingOf(entry)}` },
  "user.add": { label: "User added", tell: (entry) => `Added user ${nameOf(entry)}` },
  "user.update": { label: "User changed", tell: (entry) => `Changed user ${nameOf(entry)}` },
  "user.setPassword": { label: "User's password set", tell: (entry) => `Gave user ${nameOf(entry)} a new password` },
  "user.addToApplication": { label: "User added to an application", tell: (entry) => `Added user ${nameOf(entry)} to an application` },
  "user.removeFromApplication": { label: "User removed from an application", tell: (entry) => `Removed user ${nameOf(entry)} from an application` },
  "user.delete": { label: "User deleted", tell: (entry) => `Deleted user ${nameOf(entry)}` },
  "user.import": { label: "Users imported", tell: (entry) => `Imported users into application ${nameOf(entry)}` },
  "skill.add": { label: "Skill added", tell: (entry) => `Added skill ${nameOf(entry)}` },
  "skill.rename": { label: "Skill renamed", tell: (entry) => `Renamed skill ${nameOf(entry)}` },
  "skill.delete": { label: "Skill deleted", tell: (entry) => `Deleted skill ${nameOf(entry)}` },
  "queue.add": { label: "Queue added", tell: (entry) => `Added queue ${nameOf(entry)}` },
  "queue.update": { label: "Queue changed", tell: (entry) => `Changed queue ${nameOf(entry)}` },
  "queue.delete": { label: "Queue deleted", tell: (entry) => `Deleted queue ${nameOf(entry)}` },
  "queue.addUsers": { label: "Users added to a queue", tell: (entry) => `Added users to queue ${nameOf(entry)}` },
  "queue.removeUsers": { label: "Users removed from a queue", tell: (entry) => `Removed users from queue ${nameOf(entry)}` },
  "smartQueue.add": { label: "SmartQueue added", tell: (entry) => `Added SmartQueue ${nameOf(entry)}` },
  "smartQueue.update": { label: "SmartQueue changed", tell: (entry) => `Changed SmartQueue ${nameOf(entry)}` },
  "smartQueue.delete": { label: "SmartQueue deleted", tell: (entry) => `Deleted SmartQueue ${nameOf(entry)}` },
  "agent.add": { label: "Agent added", tell: (entry) => `Made user ${nameOf(entry)} an agent` },
  "agent.update": { label: "Agent changed", tell: (entry) => `Changed agent ${nameOf(entry)}` },
  "agent.setSkills": { label: "Agent's skills set", tell: (entry) => `Changed the skills of agent ${nameOf(entry)}` },
  "agent.remove": { label: "Agent removed", tell: (entry) => `Removed agent ${nameOf(entry)} from SmartQueue` },
  "smartQueueSkill.add": { label: "SmartQueue skill added", tell: (entry) => `Added SmartQueue skill ${nameOf(entry)}` },
  "smartQueueSkill.update": { label: "SmartQueue skill changed", tell: (entry) => `Changed SmartQueue skill ${nameOf(entry)}` },
  "smartQueueSkill.delete": { label: "SmartQueue skill deleted", tell: (entry) => `Deleted SmartQueue skill ${nameOf(entry)}` },
  "smartQueueStatus.add": { label: "SmartQueue status added", tell: (entry) => `Added a SmartQueue status in application ${nameOf(entry)}` },
  "smartQueueStatus.delete": { label: "SmartQueue status deleted", tell: (entry) => `Deleted a SmartQueue status of application ${nameOf(entry)}` },
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
