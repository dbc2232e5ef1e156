import { foreignKey, index, integer, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";

import { accountPolicy, bytea, moment, numericId, reference, signInPolicy } from "@/db/schema/columns";

import { accounts } from "./accounts";
import { subusers } from "./subusers";

/** A login session. The token in the cookie or bearer header is never stored, only its hash. */
export const sessions = pgTable(
  "sessions",
  {
    sessionId: numericId("session_id"),
    /** SHA-256 of the opaque token. */
    tokenHash: bytea("token_hash").notNull(),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    /** Null for the main account's own login. */
    subuserId: reference("subuser_id"),
    /** Session of the parent account's viewer who entered this child account; deleted together with it. */
    enteredFromSessionId: reference("entered_from_session_id"),
    createdAt: moment("created_at").notNull(),
    /** Absolute; never extended. */
    expiresAt: moment("expires_at").notNull(),
    lastSeenAt: moment("last_seen_at").notNull(),
    address: text("address").notNull(),
    userAgent: text("user_agent").notNull(),
  },
  (table) => [
    uniqueIndex("sessions_token_key").on(table.tokenHash),
    foreignKey({
      name: "sessions_subuser",
      columns: [table.accountId, table.subuserId],
      foreignColumns: [subusers.accountId, subusers.subuserId],
    }).onDelete("cascade"),
    foreignKey({
      name: "sessions_entered_from",
      columns: [table.enteredFromSessionId],
      foreignColumns: [table.sessionId],
    }).onDelete("cascade"),
    index("sessions_entered_from_key").on(table.enteredFromSessionId),
    index("sessions_owner").on(table.accountId, table.subuserId, table.sessionId),
    index("sessions_expiry").on(table.expiresAt),
    accountPolicy(),
    signInPolicy(),
  ],
);

/** Failed logins by name and address, by address and by name. Keys are hashes, so no names are stored. */
export const loginAttempts = pgTable(
  "login_attempts",
  {
    key: bytea("key").primaryKey(),
    failures: integer("failures").notNull(),
    blockedUntil: moment("blocked_until"),
    updatedAt: moment("updated_at").notNull(),
  },
  (table) => [index("login_attempts_updated").on(table.updatedAt), signInPolicy()],
);
