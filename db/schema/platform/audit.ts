import { index, integer, jsonb, pgEnum, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { accountPolicy, bytea, moment, numericId, reference, signInPolicy } from "@/db/schema/columns";

export const auditActor = pgEnum("audit_actor", [
  "MAIN_ACCOUNT",
  "SUBUSER",
  "SERVICE_ACCOUNT",
  "ANONYMOUS",
  "OPERATOR",
  "API_KEY",
  "SYSTEM",
  "PARENT",
]);

export const auditOutcome = pgEnum("audit_outcome", ["DONE", "FAILED", "DENIED"]);

/**
 * Audit log, append-only: triggers refuse UPDATE, DELETE and TRUNCATE.
 * Names are snapshots and subuser_id is no foreign key, so a row stays readable after its subuser is deleted.
 */
export const auditLog = pgTable(
  "audit_log",
  {
    auditLogId: numericId("audit_log_id"),
    /** Null when a failed login named no existing account. */
    accountId: reference("account_id").references(() => accounts.accountId),
    requestedAt: moment("requested_at").notNull(),
    actor: auditActor("actor").notNull(),
    subuserId: reference("subuser_id"),
    /** Service account or API key that acted. */
    keyId: uuid("key_id"),
    actorName: text("actor_name").notNull(),
    actorRoles: text("actor_roles").array().notNull(),
    action: text("action").notNull(),
    outcome: auditOutcome("outcome").notNull(),
    objectKind: text("object_kind"),
    objectId: text("object_id"),
    objectName: text("object_name"),
    oldValues: jsonb("old_values").$type<Record<string, unknown>>(),
    newValues: jsonb("new_values").$type<Record<string, unknown>>(),
    address: text("address").notNull(),
    userAgent: text("user_agent").notNull(),
    requestId: text("request_id").notNull(),
    /** With repeat_minute, identifies the row of audit_repeats that counts repeats of this row. */
    repeatKey: bytea("repeat_key"),
    repeatMinute: moment("repeat_minute"),
  },
  (table) => [
    index("audit_log_order").on(table.accountId, table.requestedAt, table.auditLogId),
    index("audit_log_action").on(table.accountId, table.action, table.requestedAt, table.auditLogId),
    index("audit_log_key").on(table.accountId, table.keyId, table.requestedAt, table.auditLogId),
    index("audit_log_address").on(table.accountId, table.address, table.requestedAt, table.auditLogId),
    index("audit_log_object").on(
      table.accountId,
      table.objectKind,
      table.objectId,
      table.requestedAt,
      table.auditLogId,
    ),
    index("audit_log_subuser").on(table.accountId, table.subuserId, table.requestedAt, table.auditLogId),
    accountPolicy(),
    signInPolicy(),
  ],
);

/** Counts of equal denials or failed logins within one minute; the log holds only the first. */
export const auditRepeats = pgTable(
  "audit_repeats",
  {
    repeatKey: bytea("repeat_key").notNull(),
    repeatMinute: moment("repeat_minute").notNull(),
    accountId: reference("account_id").references(() => accounts.accountId),
    count: integer("count").notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.repeatKey, table.repeatMinute] }), accountPolicy(), signInPolicy()],
);
