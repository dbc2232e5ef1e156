import { sql } from "drizzle-orm";
import { boolean, index, integer, pgTable, text, unique, uniqueIndex } from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { accountPolicy, moment, numericId, reference, sealed } from "@/db/schema/columns";

/** A bucket of the account for call recordings; without a default one, recordings go to this server's folder. */
export const recordStorages = pgTable(
  "record_storages",
  {
    recordStorageId: numericId("record_storage_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    name: text("record_storage_name").notNull(),
    host: text("host").notNull(),
    region: text("region").notNull(),
    bucket: text("bucket").notNull(),
    keyId: sealed("key_id").notNull(),
    secretKey: sealed("secret_key").notNull(),
    isDefault: boolean("is_default").notNull().default(false),
    testedAt: moment("tested_at"),
    /** Error of the last test upload; null when it succeeded. */
    testProblem: text("test_problem"),
    createdAt: moment("created_at").notNull().defaultNow(),
    modifiedAt: moment("modified_at").notNull().defaultNow(),
    version: integer("version").notNull().default(1),
  },
  (table) => [
    unique("record_storages_account_key").on(table.accountId, table.recordStorageId),
    uniqueIndex("record_storages_name_key").on(table.accountId, sql`lower(${table.name})`),
    uniqueIndex("record_storages_default_key")
      .on(table.accountId)
      .where(sql`${table.isDefault}`),
    index("record_storages_order").on(table.accountId, table.name, table.recordStorageId),
    accountPolicy(),
  ],
);
