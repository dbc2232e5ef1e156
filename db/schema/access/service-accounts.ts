import { boolean, foreignKey, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { subusers } from "@/db/schema/access/subusers";
import { accountPolicy, moment, reference, searchText, signInPolicy } from "@/db/schema/columns";

/** A program's way in: an RS256 key pair whose private part was given once and is kept nowhere. */
export const serviceAccounts = pgTable(
  "service_accounts",
  {
    keyId: uuid("key_id").primaryKey().defaultRandom(),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    name: text("name").notNull(),
    description: text("description").notNull().default(""),
    searchText: searchText("search_text").notNull(),
    /** The public key as SPKI in PEM. */
    publicKey: text("public_key").notNull(),
    roles: text("roles").array().notNull(),
    /** May write what happened in calls; no panel role opens that. */
    engine: boolean("engine").notNull().default(false),
    /** Who made it, empty for the main account: it never opens more than they hold today, and goes with them. */
    subuserId: reference("subuser_id"),
    disabled: boolean("disabled").notNull().default(false),
    version: integer("version").notNull().default(1),
    expiresAt: moment("expires_at"),
    lastUsedAt: moment("last_used_at"),
    createdAt: moment("created_at").notNull().defaultNow(),
  },
  (table) => [
    unique("service_accounts_account_key").on(table.accountId, table.keyId),
    index("service_accounts_created_order").on(table.accountId, table.createdAt, table.keyId),
    index("service_accounts_owner").on(table.accountId, table.subuserId),
    foreignKey({
      name: "service_accounts_subuser",
      columns: [table.accountId, table.subuserId],
      foreignColumns: [subusers.accountId, subusers.subuserId],
    }).onDelete("cascade"),
    accountPolicy(),
    signInPolicy(),
  ],
);
