import { sql } from "drizzle-orm";
import {
  boolean,
  check,
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

import { accountPolicy, moment, numericId, reference, searchText, signInPolicy } from "@/db/schema/columns";

import { accounts } from "./accounts";

export const subuserStatus = pgEnum("subuser_status", ["ACTIVE", "DISABLED"]);

/** A person with limited access to the account's panel. */
export const subusers = pgTable(
  "subusers",
  {
    subuserId: numericId("subuser_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    /** Login name: lower case, unique in the account. */
    name: text("name").notNull(),
    description: text("description").notNull().default(""),
    searchText: searchText("search_text").notNull(),
    passwordHash: text("password_hash").notNull(),
    status: subuserStatus("status").notNull().default("ACTIVE"),
    /** Set when another user chose the password: all access is refused until it is changed. */
    mustChangePassword: boolean("must_change_password").notNull(),
    /** Optimistic lock version, so that the second of two concurrent edits is detected. */
    version: integer("version").notNull().default(1),
    lastLoginAt: moment("last_login_at"),
    createdAt: moment("created_at").notNull().defaultNow(),
  },
  (table) => [
    unique("subusers_account_key").on(table.accountId, table.subuserId),
    uniqueIndex("subusers_name_key").on(table.accountId, sql`lower(${table.name})`),
    index("subusers_name_order").on(table.accountId, table.name, table.subuserId),
    index("subusers_created_order").on(table.accountId, table.createdAt, table.subuserId),
    index("subusers_last_login_order").on(
      table.accountId,
      sql`coalesce(${table.lastLoginAt}, '-infinity'::timestamptz)`,
      table.subuserId,
    ),
    accountPolicy(),
    signInPolicy(),
  ],
);

/** A subuser's roles; access is their union. */
export const subuserRoles = pgTable(
  "subuser_roles",
  {
    accountId: reference("account_id").notNull(),
    subuserId: reference("subuser_id").notNull(),
    role: text("role").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.subuserId, table.role] }),
    check("subuser_roles_grantable", sql`${table.role} <> 'MainAccount'`),
    foreignKey({
      name: "subuser_roles_subuser",
      columns: [table.accountId, table.subuserId],
      foreignColumns: [subusers.accountId, subusers.subuserId],
    }).onDelete("cascade"),
    index("subuser_roles_role").on(table.accountId, table.role, table.subuserId),
    accountPolicy(),
    signInPolicy(),
  ],
);
