import { sql } from "drizzle-orm";
import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  text,
  unique,
  uniqueIndex,
} from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { accountPolicy, amount, moment, numericId, reference, searchText, workerPolicy } from "@/db/schema/columns";

import { destination, toApplication, toRule, unpaid } from "./destination";

export const activationStatus = pgEnum("activation_status", [
  "ACTIVE",
  "ACTIVATING",
  "DEACTIVATED",
  "PROVISIONING",
  "AWAITING_BUSINESS_PHONE_NUMBER_CONFIGURATION",
  "LEGAL_OWNERSHIP_LIMIT_REACHED",
  "GOSUSLUGI_DECLINED",
  "SELF_BAN_ENABLED",
]);

export const numberVerification = pgEnum("number_verification", ["REQUIRED", "IN_PROGRESS", "VERIFIED"]);

/** A phone number that the account has bought. */
export const phoneNumbers = pgTable(
  "phone_numbers",
  {
    phoneId: numericId("phone_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    ...destination,
    /** E.164 without the plus. */
    phoneNumber: text("phone_number").notNull(),
    countryCode: text("country_code").notNull(),
    categoryName: text("category_name").notNull(),
    regionName: text("region_name").notNull().default(""),
    /** Monthly price. */
    price: amount("price").notNull(),
    purchaseDate: moment("purchase_date").notNull(),
    nextRenewal: date("next_renewal").notNull(),
    deactivated: boolean("deactivated").notNull().default(false),
    canceled: boolean("canceled").notNull().default(false),
    autoCharge: boolean("auto_charge").notNull().default(true),
    ...unpaid,
    canBeUsed: boolean("can_be_used").notNull().default(true),
    activationStatus: activationStatus("activation_status").notNull().default("ACTIVE"),
    requiredVerification: text("required_verification"),
    verificationStatus: numberVerification("verification_status"),
    unverifiedHoldUntil: date("unverified_hold_until"),
    isSmsSupported: boolean("is_sms_supported").notNull().default(false),
    isSmsEnabled: boolean("is_sms_enabled").notNull().default(false),
    incomingSmsCallbackUrl: text("incoming_sms_callback_url"),
    emergencyCallsToBeEnabled: boolean("emergency_calls_to_be_enabled").notNull().default(false),
    emergencyCallsEnabled: boolean("emergency_calls_enabled").notNull().default(false),
    subscriptionId: reference("subscription_id"),
    searchText: searchText("search_text").notNull(),
    version: integer("version").notNull().default(1),
    modifiedAt: moment("modified_at").notNull().defaultNow(),
  },
  (table) => [
    toApplication("phone_numbers", table),
    toRule("phone_numbers", table),
    unique("phone_numbers_account_key").on(table.accountId, table.phoneId),
    // Partial: a released number stays as history and can belong to another account by then.
    uniqueIndex("phone_numbers_number_key")
      .on(table.phoneNumber)
      .where(sql`not ${table.deactivated}`),
    index("phone_numbers_order").on(table.accountId, table.phoneNumber, table.phoneId),
    index("phone_numbers_purchase_order").on(table.accountId, table.purchaseDate, table.phoneId),
    index("phone_numbers_renewal_order").on(table.accountId, table.nextRenewal, table.phoneId),
    index("phone_numbers_application_order").on(table.accountId, table.applicationId, table.phoneNumber, table.phoneId),
    index("phone_numbers_due")
      .on(table.nextRenewal)
      .where(sql`not ${table.deactivated}`),
    index("phone_numbers_held")
      .on(table.unverifiedHoldUntil)
      .where(sql`${table.canBeUsed} and ${table.unverifiedHoldUntil} is not null`),
    accountPolicy(),
    workerPolicy(),
  ],
);

/** Business details of a number whose operator requires them before activation. */
export const numberConfigurations = pgTable(
  "number_configurations",
  {
    phoneId: reference("phone_id").primaryKey(),
    accountId: reference("account_id").notNull(),
    businessName: text("business_name").notNull(),
    /** Purpose of the number's calls. */
    purpose: text("purpose").notNull(),
    /** Personal data: the operator's contact person. */
    contactName: text("contact_name").notNull(),
    contactEmail: text("contact_email").notNull(),
    contactPhone: text("contact_phone").notNull(),
    submittedBy: text("submitted_by").notNull(),
    submittedAt: moment("submitted_at").notNull().defaultNow(),
    /** Reason the operator returned it; empty while in review and after acceptance. */
    problem: text("problem").notNull().default(""),
  },
  (table) => [
    foreignKey({
      name: "number_configurations_number",
      columns: [table.accountId, table.phoneId],
      foreignColumns: [phoneNumbers.accountId, phoneNumbers.phoneId],
    }).onDelete("cascade"),
    accountPolicy(),
  ],
);
