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
  "phoneNumber.attach": { label: "Number attached", tell: (entry) => `Attached ${nameOf(entry)} to ${valueOf(entry, "application")}` },
  "phoneNumber.bind": { label: "Number bound to a rule", tell: (entry) => `Chose ${valueOf(entry, "rule") || "no rule"} for ${nameOf(entry)}` },
  "phoneNumber.detach": { label: "Number taken off", tell: (entry) => `Took ${nameOf(entry)} off its application` },
  "sipRegistration.add": { label: "SIP registration added", tell: (entry) => `Added SIP registration ${nameOf(entry)}` },
  "sipRegistration.update": { label: "SIP registration changed", tell: (entry) => `Changed SIP registration ${nameOf(entry)}` },
  "sipRegistration.delete": { label: "SIP registration deleted", tell: (entry) => `Deleted SIP registration ${nameOf(entry)}` },
  "whatsappNumber.add": { label: "WhatsApp number added", tell: (entry) => `Added WhatsApp number ${nameOf(entry)}` },
  "whatsappNumber.update": { label: "WhatsApp number changed", tell: (entry) => `Changed WhatsApp number ${nameOf(entry)}` },
  "whatsappNumber.delete": { label: "WhatsApp number deleted", tell: (entry) => `Deleted WhatsApp number ${nameOf(entry)}` },
  "pushCredential.add": { label: "Push certificate added", tell: (entry) => `Added the push certificate of ${nameOf(entry)}` },
  "pushCredential.update": { label: "Push certificate changed", tell: (entry) => `Changed the push certificate of ${nameOf(entry)}` },
  "pushCredential.delete": { label: "Push certificate deleted", tell: (entry) => `Deleted the push certificate of ${nameOf(entry)}` },
  "dialogflowKey.add": { label: "Dialogflow key added", tell: (entry) => `Added the Dialogflow key of ${nameOf(entry)}` },
  "dialogflowKey.update": { label: "Dialogflow key changed", tell: (entry) => `Changed the Dialogflow key of ${nameOf(entry)}` },
  "dialogflowKey.delete": { label: "Dialogflow key deleted", tell: (entry) => `Deleted the Dialogflow key of ${nameOf(entry)}` },
  "keyValueItem.add": { label: "Key of the storage added", tell: (entry) => `Added the key ${nameOf(entry)}` },
  "keyValueItem.update": { label: "Key of the storage changed", tell: (entry) => `Changed the key ${nameOf(entry)}` },
  "keyValueItem.delete": { label: "Key of the storage deleted", tell: (entry) => `Deleted the key ${nameOf(entry)}` },
  "secret.add": { label: "Secret added", tell: (entry) => `Added secret ${nameOf(entry)}` },
  "secret.update": { label: "Secret changed", tell: (entry) => `Changed secret ${nameOf(entry)}` },
  "secret.delete": { label: "Secret deleted", tell: (entry) => `Deleted secret ${nameOf(entry)}` },
  "secret.read": { label: "Secret read", tell: (entry) => `Read the value of secret ${nameOf(entry)}` },
  "access.denied": { label: "Access denied", tell: (entry) => `Was refused ${thingOf(entry)}` },
};

/** The actions to filter by. */
export const actionOptions = Object.entries(known).map(([value, { label }]) => ({ value, label }));

/** What happened, as a sentence without its subject; an action that nobody wrote one for is its id. */
export function sentenceOf(entry: Entry): string {
  return known[entry.action]?.tell(entry) ?? entry.action;
}

const nameOf = ({ objectName, objectId }: Entry) => objectName ?? objectId ?? "";

const valueOf = ({ newValues }: Entry, key: string) => String((newValues as Record<string, unknown> | null)?.[key] ?? "");

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
