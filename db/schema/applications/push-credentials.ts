import { boolean, foreignKey, index, integer, pgEnum, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { accountPolicy, moment, numericId, reference, sealed, searchText, workerPolicy } from "@/db/schema/columns";

import { boundToApplication } from "./applications";

export const pushProvider = pgEnum("push_provider", ["APPLE", "GOOGLE", "APPLE_VOIP", "HUAWEI"]);

/** Credentials that the engine uses with a push service; the columns filled depend on the provider. */
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
    /** Read from the certificate. */
    expiresAt: moment("expiration_date"),
    /** Expiry date last notified about, before and after it passed; a new certificate has a new expiry date. */
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

/** The applications that a push credential is attached to. */
export const pushCredentialApplications = pgTable(
  "push_credential_applications",
  {
    accountId: reference("account_id").notNull(),
    pushCredentialId: reference("push_credential_id").notNull(),
    applicationId: reference("application_id").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.applicationId, table.pushCredentialId] }),
    boundToApplication("push_credential_applications_application", table),
    foreignKey({
      name: "push_credential_applications_credential",
      columns: [table.accountId, table.pushCredentialId],
      foreignColumns: [pushCredentials.accountId, pushCredentials.pushCredentialId],
    }).onDelete("cascade"),
    index("push_credential_applications_by_credential").on(table.accountId, table.pushCredentialId),
    accountPolicy(),
  ],
);
