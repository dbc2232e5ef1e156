import { actions } from "@/lib/policy/actions";
import { sections } from "@/lib/policy/sections";

import { type AuditEntryFacts, type AuditSentences } from "./sentence";

/** Audit log sentences of this domain. */
export const denialAudit = {
  "access.denied": { label: "Access denied", tell: (entry) => `Was refused ${thingOf(entry)}` },
} as const satisfies AuditSentences;

/** Rules that deny what a role alone would allow. */
const rules: Record<string, string> = {
  "grant-beyond-own": "giving a role that opens more than their own",
  "give-access-inside": "giving access in a child account that would outlast their own",
  "take-over-beyond-own": "a new password for a subuser who holds more",
  "rule-bound-to-key": "the start of a rule that is bound to a service account",
  "change-oneself": "changing, disabling or deleting themselves",
  "main-account-only": "what only the account's own login may do",
  "person-only": "what only people who log in may do",
  "grant-engine": "giving the engine's grant",
  "take-over-service-account": "taking over a service account that holds more",
  "unauthorized-address": "the use of the API from an address that is not let in",
  engine: "what only the telephony engine may do",
};

function thingOf({ objectId }: AuditEntryFacts): string {
  const section = sections.find(({ id }) => id === objectId);
  if (section) return `the section ${section.name}`;
  const rule = rules[objectId ?? ""];
  if (rule) return rule;
  const action = actions.find(({ id }) => id === objectId);
  return action ? `an action: ${action.description.replace(/\.$/, "").toLowerCase()}` : "access";
}
