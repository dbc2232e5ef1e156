import { index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";

import { accountPolicy, bytea, moment, reference, signInPolicy } from "@/db/schema/columns";

import { accounts } from "./accounts";

/** An API key, which gives a program access to the whole account. Only its hash is stored. */
export const apiKeys = pgTable(
  "api_keys",
  {
    apiKeyId: uuid("api_key_id").primaryKey().defaultRandom(),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    /** SHA-256 of the key. */
    keyHash: bytea("key_hash").notNull(),
    /** First characters of the key, for recognition in lists. */
    prefix: text("prefix").notNull(),
    createdAt: moment("created_at").notNull().defaultNow(),
    /** Set when a newer key replaces this one; both work until then. */
    expiresAt: moment("expires_at"),
    lastUsedAt: moment("last_used_at"),
  },
  (table) => [
    uniqueIndex("api_keys_hash_key").on(table.keyHash),
    index("api_keys_order").on(table.accountId, table.createdAt, table.apiKeyId),
    accountPolicy(),
    signInPolicy(),
  ],
);
