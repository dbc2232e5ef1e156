import { index, integer, pgTable, uniqueIndex } from "drizzle-orm/pg-core";

import { accountPolicy, moment, numericId, sealed, searchText, workerPolicy } from "@/db/schema/columns";

import { inApplication, ofApplication } from "./applications";

/** A value stored by an application's scenarios until it expires. */
export const keyValueItems = pgTable(
  "key_value_items",
  {
    keyValueItemId: numericId("key_value_item_id"),
    ...inApplication,
    /** Compared by bytes, so that a prefix search is an index range. */
    key: searchText("key").notNull(),
    value: sealed("value").notNull(),
    expiresAt: moment("expires_at").notNull(),
    version: integer("version").notNull().default(1),
    modifiedAt: moment("modified_at").notNull().defaultNow(),
  },
  (table) => [
    ofApplication("key_value_items", table),
    uniqueIndex("key_value_items_key").on(table.accountId, table.applicationId, table.key),
    index("key_value_items_expiry").on(table.expiresAt),
    accountPolicy(),
    workerPolicy(),
  ],
);
