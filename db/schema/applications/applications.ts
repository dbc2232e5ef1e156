import { sql } from "drizzle-orm";
import { boolean, foreignKey, index, integer, pgTable, text, unique, uniqueIndex } from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { accountPolicy, moment, numericId, reference, searchText, type TableColumns } from "@/db/schema/columns";

/** What holds a telephony solution together: scenarios, rules, users, queues, call lists and numbers. */
export const applications = pgTable(
  "applications",
  {
    applicationId: numericId("application_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    name: text("name").notNull(),
    description: text("description").notNull().default(""),
    /** The name of an icon. */
    icon: text("icon").notNull().default("apps"),
    /** The engine hands out no open links to records and logs. */
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

/** The columns that tie a row to its application, in the same account; used with `ofApplication`. */
export const inApplication = {
  accountId: reference("account_id").notNull(),
  applicationId: reference("application_id").notNull(),
};

/** The foreign key of `inApplication`: whatever an application holds goes with it. */
export const ofApplication = (table: string, columns: TableColumns<"accountId" | "applicationId">) =>
  foreignKey({
    name: `${table}_application`,
    columns: [columns.accountId, columns.applicationId],
    foreignColumns: [applications.accountId, applications.applicationId],
  }).onDelete("cascade");

/** The reference of what is bound to an application, and goes with it. */
export const boundToApplication = (name: string, table: TableColumns<"accountId" | "applicationId">) =>
  foreignKey({
    name,
    columns: [table.accountId, table.applicationId],
    foreignColumns: [applications.accountId, applications.applicationId],
  }).onDelete("cascade");
