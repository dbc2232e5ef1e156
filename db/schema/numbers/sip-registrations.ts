import { boolean, date, foreignKey, index, integer, pgTable, text, unique } from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { users } from "@/db/schema/applications/users";
import {
  accountPolicy,
  amount,
  moment,
  numericId,
  reference,
  sealed,
  searchText,
  workerPolicy,
} from "@/db/schema/columns";

import { destination, toApplication, toRule, unpaid } from "./destination";

/** The account's login at an external SIP server, which routes its calls here. */
export const sipRegistrations = pgTable(
  "sip_registrations",
  {
    sipRegistrationId: numericId("sip_registration_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    ...destination,
    userId: reference("user_id"),
    sipUsername: text("sip_username").notNull(),
    authUser: text("auth_user").notNull().default(""),
    password: sealed("password").notNull(),
    proxy: text("proxy").notNull(),
    outboundProxy: text("outbound_proxy").notNull().default(""),
    isPersistent: boolean("is_persistent").notNull().default(true),
    /** As reported by the engine; null before its first report. */
    successful: boolean("successful"),
    statusCode: integer("status_code"),
    errorMessage: text("error_message"),
    lastUpdatedAt: moment("last_updated"),
    deactivated: boolean("deactivated").notNull().default(false),
    purchaseDate: moment("purchase_date").notNull().defaultNow(),
    nextSubscriptionRenewal: date("next_subscription_renewal").notNull(),
    subscriptionPrice: amount("subscription_price").notNull(),
    ...unpaid,
    searchText: searchText("search_text").notNull(),
    version: integer("version").notNull().default(1),
  },
  (table) => [
    toApplication("sip_registrations", table),
    toRule("sip_registrations", table),
    foreignKey({
      name: "sip_registrations_user",
      columns: [table.accountId, table.userId],
      foreignColumns: [users.accountId, users.userId],
    }).onDelete("set null"),
    unique("sip_registrations_account_key").on(table.accountId, table.sipRegistrationId),
    index("sip_registrations_order").on(table.accountId, table.sipUsername, table.sipRegistrationId),
    index("sip_registrations_renewal_order").on(
      table.accountId,
      table.nextSubscriptionRenewal,
      table.sipRegistrationId,
    ),
    index("sip_registrations_application_order").on(
      table.accountId,
      table.applicationId,
      table.sipUsername,
      table.sipRegistrationId,
    ),
    index("sip_registrations_due").on(table.nextSubscriptionRenewal),
    accountPolicy(),
    workerPolicy(),
  ],
);
