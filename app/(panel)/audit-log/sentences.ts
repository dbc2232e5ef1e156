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
  "application.add": { label: "Application added", tell: (entry) => `Added application ${nameOf(entry)}` },
  "application.update": { label: "Application changed", tell: (entry) => `Changed the ${changedIn(entry)} of application ${nameOf(entry)}` },
  "application.delete": { label: "Application deleted", tell: (entry) => `Deleted application ${nameOf(entry)} and what it held` },
  "scenario.add": { label: "Scenario added", tell: (entry) => `Added scenario ${nameOf(entry)}` },
  "scenario.update": { label: "Scenario saved", tell: (entry) => `Saved scenario ${nameOf(entry)}${versionOf(entry)}` },
  "scenario.restore": { label: "Scenario restored", tell: (entry) => `Restored an older version of scenario ${nameOf(entry)}${versionOf(entry)}` },
  "scenario.delete": { label: "Scenario deleted", tell: (entry) => `Deleted scenario ${nameOf(entry)}` },
  "rule.add": { label: "Rule added", tell: (entry) => `Added rule ${nameOf(entry)}` },
  "rule.update": { label: "Rule changed", tell: (entry) => `Changed the ${changedIn(entry)} of rule ${nameOf(entry)}` },
  "rule.reorder": { label: "Rules reordered", tell: (entry) => `Changed the order of the rules of application ${nameOf(entry)}` },
  "rule.delete": { label: "Rule deleted", tell: (entry) => `Deleted rule ${nameOf(entry)}` },
  "rule.run": { label: "Rule start asked for", tell: (entry) => `Asked the engine to start rule ${nameOf(entry)}` },
  "ruleRun.take": { label: "Rule starts taken", tell: () => "Took starts of rules to carry them out" },
  "ruleRun.report": { label: "Rule start reported on", tell: (entry) => `Reported what became of a start of rule ${nameOf(entry)}` },
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

/** The names of the values that changed, in words: "secure record storage and name". */
function changedIn({ newValues }: Entry): string {
  const names = Object.keys((newValues ?? {}) as object).map((name) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : (names[0] ?? "settings");
}

function versionOf({ newValues }: Entry): string {
  const version = (newValues as { version?: unknown } | null)?.version;
  return version === undefined ? "" : ` as version ${String(version)}`;
}

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
  "rule-bound-to-key": "the start of a rule that is bound to a service account",
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
