import { sql } from "drizzle-orm";
import {
  boolean,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
} from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import {
  accountPolicy,
  amount,
  moment,
  numericId,
  reference,
  sealed,
  searchText,
  type TableColumns,
} from "@/db/schema/columns";

import { applications } from "./applications";

export const acdStatus = pgEnum("acd_status", [
  "OFFLINE",
  "ONLINE",
  "READY",
  "BANNED",
  "IN_SERVICE",
  "AFTER_SERVICE",
  "TIMEOUT",
  "DND",
]);

/** A user who logs in to a client application and calls through it; not a subuser and without access to the panel. */
export const users = pgTable(
  "users",
  {
    userId: numericId("user_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    name: text("name").notNull(),
    displayName: text("display_name").notNull(),
    searchText: searchText("search_text").notNull(),
    /** Kept so that the engine can check digests; the panel never reads it. */
    password: sealed("password").notNull(),
    /** Keyed hashes of the current and previous passwords, which can't be reused. */
    usedPasswords: text("used_passwords").array().notNull(),
    active: boolean("active").notNull().default(true),
    /** Calls are charged to the account's balance, not the user's own. */
    parentAccounting: boolean("parent_accounting").notNull().default(true),
    liveBalance: amount("live_balance").notNull().default("0"),
    fixedBalance: amount("fixed_balance").notNull().default("0"),
    customData: text("custom_data").notNull().default(""),
    acdStatus: acdStatus("acd_status").notNull().default("OFFLINE"),
    acdStatusChangedAt: moment("acd_status_changed_at").notNull().defaultNow(),
    version: integer("version").notNull().default(1),
    createdAt: moment("created_at").notNull().defaultNow(),
    modifiedAt: moment("modified_at").notNull().defaultNow(),
  },
  (table) => [
    unique("users_account_key").on(table.accountId, table.userId),
    uniqueIndex("users_name_key").on(table.accountId, sql`lower(${table.name})`),
    index("users_name_order").on(table.accountId, table.name, table.userId),
    index("users_created_order").on(table.accountId, table.createdAt, table.userId),
    accountPolicy(),
  ],
);

/** Returns the foreign key of a row that belongs to a user; rows are deleted with the user. */
export const userKey = (name: string, table: TableColumns<"accountId" | "userId">) =>
  foreignKey({
    name,
    columns: [table.accountId, table.userId],
    foreignColumns: [users.accountId, users.userId],
  }).onDelete("cascade");

/** The applications that a user can log in to. */
export const userApplications = pgTable(
  "user_applications",
  {
    accountId: reference("account_id").notNull(),
    userId: reference("user_id").notNull(),
    applicationId: reference("application_id").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.applicationId, table.userId] }),
    userKey("user_applications_user", table),
    foreignKey({
      name: "user_applications_application",
      columns: [table.accountId, table.applicationId],
      foreignColumns: [applications.accountId, applications.applicationId],
    }).onDelete("cascade"),
    index("user_applications_by_user").on(table.accountId, table.userId),
    accountPolicy(),
  ],
);
