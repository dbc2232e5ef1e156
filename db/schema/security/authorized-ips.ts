import { boolean, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { accountPolicy, bytea, moment, network, numericId, reference, signInPolicy } from "@/db/schema/columns";

/** A network from which the API may be used, or may not. */
export const authorizedIps = pgTable(
  "authorized_ips",
  {
    authorizedIpId: numericId("authorized_ip_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    network: network("authorized_ip").notNull(),
    /** True for the allow list, false for the deny list. */
    allowed: boolean("allowed").notNull(),
    description: text("description").notNull().default(""),
    createdAt: moment("created").notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("authorized_ips_network_key").on(table.accountId, table.network),
    index("authorized_ips_order").on(table.accountId, table.createdAt, table.authorizedIpId),
    accountPolicy(),
    signInPolicy(),
  ],
);

/** A network from which SIP calls are accepted. */
export const sipWhiteList = pgTable(
  "sip_white_list",
  {
    sipWhiteListId: numericId("sip_whitelist_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    network: network("sip_whitelist_network").notNull(),
    description: text("description").notNull().default(""),
    createdAt: moment("created").notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("sip_white_list_network_key").on(table.accountId, table.network),
    index("sip_white_list_order").on(table.accountId, table.createdAt, table.sipWhiteListId),
    accountPolicy(),
  ],
);

/** A caller, or a pattern of callers, whose calls to the account's numbers are refused. */
export const pstnBlackList = pgTable(
  "pstn_black_list",
  {
    pstnBlackListId: numericId("pstn_blacklist_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    phone: text("pstn_blacklist_phone").notNull(),
    description: text("description").notNull().default(""),
    createdAt: moment("created").notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("pstn_black_list_phone_key").on(table.accountId, table.phone),
    index("pstn_black_list_order").on(table.accountId, table.createdAt, table.pstnBlackListId),
    accountPolicy(),
  ],
);

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
