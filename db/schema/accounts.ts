import { sql } from "drizzle-orm";
import { boolean, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";

import { accountPolicy, moment, numericId, signInPolicy } from "./columns";

/** A main account: it signs up, owns everything else, and is the tenant of every other row. */
export const accounts = pgTable(
  "accounts",
  {
    accountId: numericId("account_id"),
    accountName: text("account_name").notNull(),
    accountEmail: text("account_email").notNull(),
    passwordHash: text("password_hash").notNull(),
    /** Names the page where the account's subusers log in; made with the first subuser. */
    loginId: text("login_id"),
    /** IANA time zone in which the panel shows times. */
    location: text("location").notNull().default("UTC"),
    /** Whether the texts of incoming and outgoing messages are kept. */
    storeInboundSms: boolean("store_inbound_sms").notNull().default(false),
    storeOutboundSms: boolean("store_outbound_sms").notNull().default(false),
    active: boolean("active").notNull().default(true),
    lastLoginAt: moment("last_login_at"),
    createdAt: moment("created_at").notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("accounts_name_key").on(sql`lower(${table.accountName})`),
    uniqueIndex("accounts_email_key").on(sql`lower(${table.accountEmail})`),
    uniqueIndex("accounts_login_id_key").on(table.loginId),
    accountPolicy(),
    signInPolicy(),
  ],
);
