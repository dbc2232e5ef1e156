import { sql } from "drizzle-orm";
import { boolean, index, integer, pgEnum, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";

import { accounts } from "./accounts";
import { accountPolicy, moment, numericId, reference, sealed } from "./columns";

export const recordStorageKind = pgEnum("record_storage_kind", ["LOCAL", "S3"]);

/** Where an account's call recordings go: this server's folder, or a bucket of the account's own. */
export const recordStorages = pgTable(
  "record_storages",
  {
    recordStorageId: numericId("record_storage_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    name: text("record_storage_name").notNull(),
    kind: recordStorageKind("kind").notNull(),
    host: text("host").notNull().default(""),
    region: text("region").notNull().default(""),
    bucket: text("bucket").notNull().default(""),
    keyId: sealed("key_id"),
    secretKey: sealed("secret_key"),
    isDefault: boolean("is_default").notNull().default(false),
    testedAt: moment("tested_at"),
    /** Why the last test upload failed; empty when it did not. */
    testProblem: text("test_problem"),
    createdAt: moment("created_at").notNull().defaultNow(),
    modifiedAt: moment("modified_at").notNull().defaultNow(),
    version: integer("version").notNull().default(1),
  },
  (table) => [
    uniqueIndex("record_storages_name_key").on(table.accountId, sql`lower(${table.name})`),
    uniqueIndex("record_storages_default_key").on(table.accountId).where(sql`${table.isDefault}`),
    index("record_storages_order").on(table.accountId, table.name, table.recordStorageId),
    accountPolicy(),
  ],
);
