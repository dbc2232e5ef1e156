import { sql } from "drizzle-orm";
import { boolean, foreignKey, index, integer, pgPolicy, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";

import {
  accountPolicy,
  appRole,
  moment,
  money,
  numericId,
  reference,
  signInPolicy,
  workerPolicy,
} from "@/db/schema/columns";

/** Lets an account read its child accounts; the listing code decides which fields are visible. */
const childrenPolicy = () =>
  pgPolicy("children", {
    for: "select",
    to: appRole,
    using: sql`parent_account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)`,
  });

/** Accounts, main and child: a main account signs up; each account is the tenant of its own rows. */
export const accounts = pgTable(
  "accounts",
  {
    accountId: numericId("account_id"),
    accountName: text("account_name").notNull(),
    accountEmail: text("account_email").notNull(),
    passwordHash: text("password_hash").notNull(),
    /** Identifies the login page of the account's subusers; created with the first subuser. */
    loginId: text("login_id"),
    /** IANA time zone in which the panel shows times. */
    location: text("location").notNull().default("UTC"),
    /** Whether the texts of inbound and outbound messages are stored. */
    storeInboundSms: boolean("store_inbound_sms").notNull().default(false),
    storeOutboundSms: boolean("store_outbound_sms").notNull().default(false),
    active: boolean("active").notNull().default(true),
    /** Main account above a child account; null for a main account. */
    parentAccountId: reference("parent_account_id"),
    /** A frozen account's people and programs can read, but not change or spend anything. */
    frozen: boolean("frozen").notNull().default(false),
    /** ISO 4217; set when the account is created. */
    currency: text("currency").notNull().default("USD"),
    /** ISO 639-1, two letters. */
    languageCode: text("language_code").notNull().default("en"),
    firstName: text("account_first_name").notNull().default(""),
    lastName: text("account_last_name").notNull().default(""),
    customData: text("account_custom_data").notNull().default(""),
    billingAddressName: text("billing_address_name").notNull().default(""),
    billingAddressCountryCode: text("billing_address_country_code").notNull().default(""),
    billingAddressState: text("billing_address_state").notNull().default(""),
    billingAddress: text("billing_address").notNull().default(""),
    billingAddressZip: text("billing_address_zip").notNull().default(""),
    billingAddressPhone: text("billing_address_phone").notNull().default(""),
    /** Notification recipients are notified when the balance falls below this amount. */
    minBalanceToNotify: money("min_balance_to_notify")
      .notNull()
      .default(sql`50000`),
    accountNotifications: boolean("account_notifications").notNull().default(true),
    tariffChangingNotifications: boolean("tariff_changing_notifications").notNull().default(true),
    newsNotifications: boolean("news_notifications").notNull().default(false),
    sendJsError: boolean("send_js_error").notNull().default(false),
    a2pSmsEnabled: boolean("a2p_sms_enabled").notNull().default(false),
    /** Optimistic lock version; increases with each change of the profile or the settings. */
    version: integer("version").notNull().default(1),
    lastLoginAt: moment("last_login_at"),
    createdAt: moment("created_at").notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("accounts_name_key").on(sql`lower(${table.accountName})`),
    uniqueIndex("accounts_email_key").on(sql`lower(${table.accountEmail})`),
    uniqueIndex("accounts_login_id_key").on(table.loginId),
    foreignKey({ name: "accounts_parent", columns: [table.parentAccountId], foreignColumns: [table.accountId] }),
    index("accounts_children").on(table.parentAccountId, table.accountName, table.accountId),
    accountPolicy(),
    workerPolicy(),
    childrenPolicy(),
    signInPolicy(),
  ],
);
