import { sql } from "drizzle-orm";
import { boolean, index, integer, pgEnum, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { accountPolicy, moment, numericId, reference } from "@/db/schema/columns";

export const notificationGroup = pgEnum("notification_group", ["NEWS", "TARIFF_CHANGING", "ACCOUNT", "DEVELOPMENT"]);

/** Notification recipients and their groups; an address counts once its owner has entered the code sent to it. */
export const notificationContacts = pgTable(
  "notification_contacts",
  {
    contactId: numericId("contact_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    /**
     * "email", or "account_email" for the pending new address of the account's login, which receives no notifications.
     */
    contactType: text("contact_type").notNull().default("email"),
    contactData: text("contact_data").notNull(),
    description: text("description").notNull().default(""),
    /** The account's own address, which can't be removed. */
    isPersistent: boolean("is_persistent").notNull().default(false),
    groups: notificationGroup("notification_group").array().notNull(),
    verified: boolean("verified").notNull().default(false),
    /** Keyed hash of the code that was sent, with its expiry, remaining attempts and the earliest time of a resend. */
    codeHash: text("code_hash"),
    codeExpiresAt: moment("code_expires_at"),
    codeAttemptsLeft: integer("code_attempts_left").notNull().default(0),
    nextVerificationAt: moment("next_verification_at"),
    createdAt: moment("created_at").notNull().defaultNow(),
    modifiedAt: moment("modified_at").notNull().defaultNow(),
    version: integer("version").notNull().default(1),
  },
  (table) => [
    uniqueIndex("notification_contacts_data_key").on(
      table.accountId,
      table.contactType,
      sql`lower(${table.contactData})`,
    ),
    index("notification_contacts_order").on(table.accountId, table.createdAt, table.contactId),
    accountPolicy(),
  ],
);
