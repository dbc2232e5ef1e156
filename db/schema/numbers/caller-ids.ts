import { boolean, index, integer, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { accountPolicy, moment, numericId, reference, workerPolicy } from "@/db/schema/columns";

/** An external number that calls can show as caller ID once its ownership is verified. */
export const callerIds = pgTable(
  "caller_ids",
  {
    callerIdId: numericId("callerid_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    phoneNumber: text("callerid_number").notNull(),
    description: text("description").notNull().default(""),
    active: boolean("active").notNull().default(false),
    verifiedUntil: moment("verified_until"),
    /** Expiry date that recipients were notified about in advance. */
    toldExpiring: moment("told_expiring"),
    codeHash: text("code_hash"),
    codeExpiresAt: moment("code_expires_at"),
    codeAttemptsLeft: integer("code_entering_attempts_left").notNull().default(0),
    createdAt: moment("created_at").notNull().defaultNow(),
    version: integer("version").notNull().default(1),
  },
  (table) => [
    uniqueIndex("caller_ids_number_key").on(table.accountId, table.phoneNumber),
    index("caller_ids_order").on(table.accountId, table.phoneNumber, table.callerIdId),
    index("caller_ids_ends").on(table.verifiedUntil),
    accountPolicy(),
    workerPolicy(),
  ],
);
