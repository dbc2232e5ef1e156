import { sql } from "drizzle-orm";
import { boolean, foreignKey, index, integer, pgTable, text, unique, uniqueIndex } from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { accountPolicy, moment, numericId, reference, searchText, type TableColumns } from "@/db/schema/columns";

/** An application: groups scenarios, rules, users, queues, call lists and numbers. */
export const applications = pgTable(
  "applications",
  {
    applicationId: numericId("application_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    name: text("name").notNull(),
    description: text("description").notNull().default(""),
    /** Icon name. */
    icon: text("icon").notNull().default("apps"),
    /** When set, the engine gives out no public links to recordings and logs. */
    secureRecordStorage: boolean("secure_record_storage").notNull().default(true),
    searchText: searchText("search_text").notNull(),
    version: integer("version").notNull().default(1),
    createdAt: moment("created_at").notNull().defaultNow(),
    modifiedAt: moment("modified_at").notNull().defaultNow(),
  },
  (table) => [
    unique("applications_account_key").on(table.accountId, table.applicationId),
    uniqueIndex("applications_name_key").on(table.accountId, sql`lower(${table.name})`),
    index("applications_name_order").on(table.accountId, table.name, table.applicationId),
    index("applications_modified_order").on(table.accountId, table.modifiedAt, table.applicationId),
    accountPolicy(),
  ],
);

/** Columns that tie a row to its application in the same account; used with `ofApplication`. */
export const inApplication = {
  accountId: reference("account_id").notNull(),
  applicationId: reference("application_id").notNull(),
};

/** Returns the foreign key of `inApplication`; rows are deleted with their application. */
export const ofApplication = (table: string, columns: TableColumns<"accountId" | "applicationId">) =>
  foreignKey({
    name: `${table}_application`,
    columns: [columns.accountId, columns.applicationId],
    foreignColumns: [applications.accountId, applications.applicationId],
  }).onDelete("cascade");

/** Returns the foreign key of a row bound to an application; rows are deleted with it. */
export const boundToApplication = (name: string, table: TableColumns<"accountId" | "applicationId">) =>
  foreignKey({
    name,
    columns: [table.accountId, table.applicationId],
    foreignColumns: [applications.accountId, applications.applicationId],
  }).onDelete("cascade");
