import Bowser from "bowser";

import type { AuditLogRowFragment, AuditOutcome } from "@/graphql/operations.generated";

import { sentenceOf } from "./sentences";

/** Changed value, as text. */
export interface Change {
  name: string;
  before: string;
  after: string;
}

/** List row of a line of the audit log. */
export interface Entry {
  id: string;
  time: string;
  actorName: string;
  actorRoles: string[];
  sentence: string;
  action: string;
  outcome: AuditOutcome;
  count: number;
  address: string;
  browser: string;
  userAgent: string;
  requestId: string;
  changes: Change[];
  /** Object of the action; null when the action had none with an id. */
  object: { kind: string; id: string; name: string } | null;
}

const nobody: Partial<Record<AuditLogRowFragment["actor"], string>> = {
  ANONYMOUS: "Somebody unknown",
  OPERATOR: "Operator of the server",
  SYSTEM: "The server itself",
};

export const asEntry = (row: AuditLogRowFragment): Entry => ({
  id: String(row.id),
  time: new Date(row.time).toISOString(),
  actorName: actorName(row),
  actorRoles: [...row.actorRoles],
  sentence: sentenceOf(row),
  action: row.action,
  outcome: row.outcome,
  count: row.count,
  address: row.address,
  browser: browserOf(row.userAgent),
  userAgent: row.userAgent,
  requestId: row.requestId,
  changes: changesOf(row),
  object:
    row.objectKind !== null && row.objectId !== null
      ? { kind: row.objectKind, id: String(row.objectId), name: row.objectName ?? "" }
      : null,
});

export const actorName = ({ actor, actorName: name }: Pick<AuditLogRowFragment, "actor" | "actorName">) =>
  actor === "SERVICE_ACCOUNT"
    ? `Service account ${name}`
    : actor === "API_KEY"
      ? `API key ${name}`.trim()
      : name || (nobody[actor] ?? "");

function changesOf({ oldValues, newValues }: AuditLogRowFragment): Change[] {
  const before = (oldValues ?? {}) as Record<string, unknown>;
  const after = (newValues ?? {}) as Record<string, unknown>;
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.map((name) => ({ name, before: inWords(before[name]), after: inWords(after[name]) }));
}

function inWords(value: unknown): string {
  if (value === undefined || value === null || value === "") return "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value)) return value.map(inWords).join(", ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function browserOf(userAgent: string): string {
  if (!userAgent) return "";
  const { browser, os } = Bowser.parse(userAgent);
  if (!browser.name) return userAgent.slice(0, 40);
  return os.name ? `${browser.name} on ${os.name}` : browser.name;
}
