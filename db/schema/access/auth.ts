import { foreignKey, index, integer, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { subusers } from "@/db/schema/access/subusers";
import { accountPolicy, bytea, moment, numericId, reference, signInPolicy } from "@/db/schema/columns";

/** A login: the truth behind the cookie and the bearer token, which are never stored themselves. */
export const sessions = pgTable(
  "sessions",
  {
    sessionId: numericId("session_id"),
    /** SHA-256 of the opaque token. */
    tokenHash: bytea("token_hash").notNull(),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    /** Empty for the main account's own login. */
    subuserId: reference("subuser_id"),
    /** The session of the parent account's person who entered this child account: with it, this one ends. */
    enteredFromSessionId: reference("entered_from_session_id"),
    createdAt: moment("created_at").notNull(),
    /** Absolute: nothing moves it later. */
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

/** Failed logins by name and address, by address and by name; the keys are hashes, so no name is kept here. */
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
