import { index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { accountPolicy, bytea, moment, reference, signInPolicy } from "@/db/schema/columns";

/** A key that opens the whole account to a program. Only its hash is kept. */
export const apiKeys = pgTable(
  "api_keys",
  {
    apiKeyId: uuid("api_key_id").primaryKey().defaultRandom(),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    /** SHA-256 of the key. */
    keyHash: bytea("key_hash").notNull(),
    /** Its first letters, by which people tell keys apart. */
    prefix: text("prefix").notNull(),
    createdAt: moment("created_at").notNull().defaultNow(),
    /** Set when a newer key takes over: until then both open the account. */
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
