import { formatAmount } from "@/lib/platform/format-amount";

/** Fields of an audit log entry that a sentence can use. */
export interface AuditEntryFacts {
  action: string;
  outcome: "DONE" | "FAILED" | "DENIED";
  objectId: string | null;
  objectName: string | null;
  oldValues: unknown;
  newValues: unknown;
}

/** An action's label for filters, and the sentence without subject that describes an entry. */
export interface AuditSentence {
  label: string;
  tell(entry: AuditEntryFacts): string;
}

/** Audited actions of one domain, by id. */
export type AuditSentences = Readonly<Record<string, AuditSentence>>;

export const nameOf = ({ objectName, objectId }: AuditEntryFacts) => objectName ?? objectId ?? "";

/** Returns the names of the changed values as text: "secure record storage and name". */
export function changedIn({ newValues }: AuditEntryFacts): string {
  const names = Object.keys((newValues ?? {}) as object).map((name) =>
    name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
  );
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : (names[0] ?? "settings");
}

export function versionOf({ newValues }: AuditEntryFacts): string {
  const version = (newValues as { version?: unknown } | null)?.version;
  return version === undefined ? "" : ` as version ${String(version)}`;
}

export const sumOf = (entry: AuditEntryFacts) =>
  `${formatAmount(valueOf(entry, "amount"))} ${valueOf(entry, "currency")}`;

export const isToChild = (entry: AuditEntryFacts) => valueOf(entry, "direction") === "TO_CHILD";

export const valueOf = ({ newValues }: AuditEntryFacts, key: string) =>
  String((newValues as Record<string, unknown> | null)?.[key] ?? "");
