import { sql } from "drizzle-orm";
import { index, integer, pgTable, text, unique, uniqueIndex } from "drizzle-orm/pg-core";

import { accountPolicy, moment, numericId, sealed } from "@/db/schema/columns";

import { inApplication, ofApplication } from "./applications";

/** A named secret of an application's scenarios, read one at a time. */
export const secrets = pgTable(
  "secrets",
  {
    secretId: numericId("secret_id"),
    ...inApplication,
    name: text("name").notNull(),
    value: sealed("value").notNull(),
    description: text("description").notNull().default(""),
    version: integer("version").notNull().default(1),
    createdAt: moment("created_at").notNull().defaultNow(),
    modifiedAt: moment("modified_at").notNull().defaultNow(),
  },
  (table) => [
    ofApplication("secrets", table),
    unique("secrets_account_key").on(table.accountId, table.secretId),
    uniqueIndex("secrets_name_key").on(table.accountId, table.applicationId, sql`lower(${table.name})`),
    index("secrets_name_order").on(table.accountId, table.applicationId, table.name, table.secretId),
    accountPolicy(),
  ],
);
