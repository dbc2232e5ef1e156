import { sql } from "drizzle-orm";
import {
  boolean,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
} from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import {
  accountPolicy,
  moment,
  numericId,
  reference,
  sealed,
  searchText,
  type TableColumns,
  workerPolicy,
} from "@/db/schema/columns";

import { applications, inApplication, ofApplication } from "./applications";

export const pushProvider = pgEnum("push_provider", ["APPLE", "GOOGLE", "APPLE_VOIP", "HUAWEI"]);

/** What the engine shows to a push service in the account's name; which columns are filled is up to the provider. */
export const pushCredentials = pgTable(
  "push_credentials",
  {
    pushCredentialId: numericId("push_credential_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    provider: pushProvider("provider").notNull(),
    credentialBundle: text("credential_bundle").notNull(),
    searchText: searchText("search_text").notNull(),
    certFileName: text("cert_file_name"),
    certContent: sealed("cert_content"),
    certPassword: sealed("cert_password"),
    isDevMode: boolean("is_dev_mode"),
    /** Read from the certificate itself. */
    expiresAt: moment("expiration_date"),
    /** The end that was told of, before it came and once it had come; another certificate has another end. */
    toldExpiring: moment("told_expiring"),
    toldExpired: moment("told_expired"),
    senderId: text("sender_id"),
    serverKey: sealed("server_key"),
    serviceAccountFile: sealed("service_account_file"),
    huaweiClientId: text("huawei_client_id"),
    huaweiClientSecret: sealed("huawei_client_secret"),
    huaweiApplicationId: text("huawei_application_id"),
    version: integer("version").notNull().default(1),
    createdAt: moment("created_at").notNull().defaultNow(),
    modifiedAt: moment("modified_at").notNull().defaultNow(),
  },
  (table) => [
    unique("push_credentials_account_key").on(table.accountId, table.pushCredentialId),
    index("push_credentials_order").on(table.accountId, table.credentialBundle, table.pushCredentialId),
    index("push_credentials_ends").on(table.expiresAt),
    accountPolicy(),
    workerPolicy(),
  ],
);

const boundTo = (name: string, table: TableColumns<"accountId" | "applicationId">) =>
  foreignKey({
    name,
    columns: [table.accountId, table.applicationId],
    foreignColumns: [applications.accountId, applications.applicationId],
  }).onDelete("cascade");

/** The applications that a push credential is for. */
export const pushCredentialApplications = pgTable(
  "push_credential_applications",
  {
    accountId: reference("account_id").notNull(),
    pushCredentialId: reference("push_credential_id").notNull(),
    applicationId: reference("application_id").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.applicationId, table.pushCredentialId] }),
    boundTo("push_credential_applications_application", table),
    foreignKey({
      name: "push_credential_applications_credential",
      columns: [table.accountId, table.pushCredentialId],
      foreignColumns: [pushCredentials.accountId, pushCredentials.pushCredentialId],
    }).onDelete("cascade"),
    index("push_credential_applications_by_credential").on(table.accountId, table.pushCredentialId),
    accountPolicy(),
  ],
);

/** The key of a Dialogflow agent; of the key itself only the project's id is shown. */
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

/** The applications that a Dialogflow key is for. */
export const dialogflowKeyApplications = pgTable(
  "dialogflow_key_applications",
  {
    accountId: reference("account_id").notNull(),
    dialogflowKeyId: reference("dialogflow_key_id").notNull(),
    applicationId: reference("application_id").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.applicationId, table.dialogflowKeyId] }),
    boundTo("dialogflow_key_applications_application", table),
    foreignKey({
      name: "dialogflow_key_applications_key",
      columns: [table.accountId, table.dialogflowKeyId],
      foreignColumns: [dialogflowKeys.accountId, dialogflowKeys.dialogflowKeyId],
    }).onDelete("cascade"),
    index("dialogflow_key_applications_by_key").on(table.accountId, table.dialogflowKeyId),
    accountPolicy(),
  ],
);

/** A value that an application's scenarios keep, until its time is over. */
export const keyValueItems = pgTable(
  "key_value_items",
  {
    keyValueItemId: numericId("key_value_item_id"),
    ...inApplication,
    /** Compared by bytes, so that a prefix is a range of the index. */
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
