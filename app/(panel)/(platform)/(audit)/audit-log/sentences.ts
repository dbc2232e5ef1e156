import { auditSentences } from "@/lib/audit.generated";
import type { AuditEntryFacts, AuditSentence } from "@/lib/platform/audit/sentence";

const known: Readonly<Record<string, AuditSentence | undefined>> = auditSentences;

/** Actions to filter by. */
export const actionOptions = Object.entries(auditSentences).map(([value, { label }]) => ({ value, label }));

/** Returns what happened as a sentence without its subject; the action's id for an action of an earlier version. */
export const sentenceOf = (entry: AuditEntryFacts): string => known[entry.action]?.tell(entry) ?? entry.action;
