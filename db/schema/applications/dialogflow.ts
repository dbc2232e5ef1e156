import { foreignKey, index, integer, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { accountPolicy, moment, numericId, reference, sealed } from "@/db/schema/columns";

import { boundToApplication } from "./applications";

/** A Dialogflow agent's key; only its project id is shown. */
export const dialogflowKeys = pgTable(
  "dialogflow_keys",
  {
    dialogflowKeyId: numericId("dialogflow_key_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    description: text("description").notNull().default(""),
    projectId: text("project_id").notNull(),
    jsonCredentials: sealed("json_credentials").notNull(),
    version: integer("version").notNull().default(1),
    createdAt: moment("created_at").notNull().defaultNow(),
    modifiedAt: moment("modified_at").notNull().defaultNow(),
  },
  (table) => [
    unique("dialogflow_keys_account_key").on(table.accountId, table.dialogflowKeyId),
    index("dialogflow_keys_order").on(table.accountId, table.projectId, table.dialogflowKeyId),
    accountPolicy(),
  ],
);

/** The applications that a Dialogflow key is attached to. */
export const dialogflowKeyApplications = pgTable(
  "dialogflow_key_applications",
  {
    accountId: reference("account_id").notNull(),
    dialogflowKeyId: reference("dialogflow_key_id").notNull(),
    applicationId: reference("application_id").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.applicationId, table.dialogflowKeyId] }),
    boundToApplication("dialogflow_key_applications_application", table),
    foreignKey({
      name: "dialogflow_key_applications_key",
      columns: [table.accountId, table.dialogflowKeyId],
      foreignColumns: [dialogflowKeys.accountId, dialogflowKeys.dialogflowKeyId],
    }).onDelete("cascade"),
    index("dialogflow_key_applications_by_key").on(table.accountId, table.dialogflowKeyId),
    accountPolicy(),
  ],
);
