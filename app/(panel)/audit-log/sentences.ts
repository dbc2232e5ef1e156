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
  "serviceAccount.add": { label: "Service account added", tell: (entry) => `Added service account ${nameOf(entry)}` },
  "serviceAccount.update": { label: "Service account changed", tell: keyChangeOf },
  "serviceAccount.rotateKey": { label: "Service account's key replaced", tell: (entry) => `Replaced the key of service account ${nameOf(entry)}` },
  "serviceAccount.delete": { label: "Service account deleted", tell: (entry) => `Deleted service account ${nameOf(entry)}` },
  "serviceAccount.token": { label: "Service account's token refused", tell: (entry) => `Sent a token of service account ${nameOf(entry)} that was refused` },
  "engine.putCallSessions": { label: "Calls reported", tell: () => "Reported call sessions" },
  "engine.putSessionLogs": { label: "Session logs reported", tell: () => "Reported session logs" },
  "engine.putSms": { label: "Messages reported", tell: () => "Reported text messages" },
  "engine.putSipRegistrationStates": { label: "SIP registrations' states reported", tell: () => "Reported how SIP registrations fare" },
  "engine.putQueueStates": { label: "Queues' states reported", tell: () => "Reported the state of queues" },
  "engine.putAcdSessions": { label: "Queued calls reported", tell: () => "Reported calls in queues" },
  "engine.putSmartQueueTasks": { label: "SmartQueue tasks reported", tell: () => "Reported SmartQueue tasks" },
  "engine.putAgentStates": { label: "Agents' states reported", tell: () => "Reported what agents are doing" },
  "engine.putCharges": { label: "Charges reported", tell: () => "Reported charges" },
  "engine.uploadRecording": { label: "Recordings uploaded", tell: () => "Uploaded recordings" },
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

function keyChangeOf(entry: Entry): string {
  const after = (entry.newValues ?? {}) as { disabled?: boolean };
  const words: Record<string, string> = { disabled: "status", expiresAt: "end" };
  const changed = Object.keys(after).map((field) => words[field] ?? field);
  const name = nameOf(entry);
  if (changed.length > 1) return `Changed the ${changed.slice(0, -1).join(", ")} and ${changed.at(-1)} of service account ${name}`;
  if (after.disabled !== undefined) return `${after.disabled ? "Disabled" : "Enabled"} service account ${name}`;
  return `Changed the ${changed[0]} of service account ${name}`;
}

/** The rules that refuse what a role alone would open. */
const rules: Record<string, string> = {
  "grant-beyond-own": "giving a role that opens more than their own",
  "take-over-beyond-own": "a new password for a subuser who holds more",
  "change-oneself": "changing, disabling or deleting themselves",
  "person-only": "what only people who log in may do",
  "grant-engine": "giving the engine's grant",
  "take-over-service-account": "taking over a service account that holds more",
  engine: "what only the telephony engine may do",
};

function thingOf({ objectId }: Entry): string {
  const section = sections.find(({ id }) => id === objectId);
  if (section) return `the section ${section.name}`;
  const rule = rules[objectId ?? ""];
  if (rule) return rule;
  const action = actions.find(({ id }) => id === objectId);
  return action ? `an action: ${action.description.replace(/\.$/, "").toLowerCase()}` : "access";
}
