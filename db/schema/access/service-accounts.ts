import { boolean, foreignKey, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";

import { accountPolicy, moment, reference, searchText, signInPolicy } from "@/db/schema/columns";

import { accounts } from "./accounts";
import { subusers } from "./subusers";

/** A service account: an RS256 key pair whose private key was shown once and is not stored. */
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
    /** Public key as SPKI in PEM. */
    publicKey: text("public_key").notNull(),
    roles: text("roles").array().notNull(),
    /** Allows writing call events; no panel role grants this. */
    engine: boolean("engine").notNull().default(false),
    /**
     * Subuser who created it, null for the main account. Its access never exceeds theirs, and it is deleted with them.
     */
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
