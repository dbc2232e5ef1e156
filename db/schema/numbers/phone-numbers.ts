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
import { applications, rules } from "@/db/schema/applications/applications";
import { users } from "@/db/schema/applications/users";
import {
  accountPolicy,
  amount,
  moment,
  numericId,
  reference,
  sealed,
  searchText,
  type TableColumns,
  workerPolicy,
} from "@/db/schema/columns";

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

/** Where a number or a registration leads: an application of the account, and one of its rules. */
const destination = { applicationId: reference("application_id"), ruleId: reference("rule_id") };

/** What becomes of a renewal that the balance does not cover. */
const unpaid = {
  /** The renewal day that the account was warned of. */
  riskToldFor: date("risk_told_for"),
  /** Since when it can't be used for lack of money; paying lets it be used again. */
  frozenAt: moment("frozen_at"),
};

// The migration lets "set null" empty the reference alone and leave account_id: SET NULL (application_id).
const toApplication = (table: string, columns: TableColumns<"accountId" | "applicationId">) =>
  foreignKey({
    name: `${table}_application`,
    columns: [columns.accountId, columns.applicationId],
    foreignColumns: [applications.accountId, applications.applicationId],
  }).onDelete("set null");
const toRule = (table: string, columns: TableColumns<"accountId" | "ruleId">) =>
  foreignKey({
    name: `${table}_rule`,
    columns: [columns.accountId, columns.ruleId],
    foreignColumns: [rules.accountId, rules.ruleId],
  }).onDelete("set null");

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
    /** What a month costs. */
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
    // A number that was given up stays as history, and may be somebody else's by then.
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

/** Which business a number is for, where its operator asks for that before it works. */
export const numberConfigurations = pgTable(
  "number_configurations",
  {
    phoneId: reference("phone_id").primaryKey(),
    accountId: reference("account_id").notNull(),
    businessName: text("business_name").notNull(),
    /** What the number's calls are about. */
    purpose: text("purpose").notNull(),
    /** Personal: whom the operator asks. */
    contactName: text("contact_name").notNull(),
    contactEmail: text("contact_email").notNull(),
    contactPhone: text("contact_phone").notNull(),
    submittedBy: text("submitted_by").notNull(),
    submittedAt: moment("submitted_at").notNull().defaultNow(),
    /** Why the operator gave it back; empty while it is being looked at and when it was taken. */
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

/** A WhatsApp number that leads to an application. */
export const whatsappNumbers = pgTable(
  "whatsapp_numbers",
  {
    whatsappNumberId: numericId("whatsapp_number_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    ...destination,
    phoneNumber: text("wab_phone_number").notNull(),
    countryCode: text("country_code").notNull(),
    description: text("description").notNull().default(""),
    voicePassword: sealed("voice_password").notNull(),
    version: integer("version").notNull().default(1),
    createdAt: moment("created_at").notNull().defaultNow(),
    modifiedAt: moment("modified_at").notNull().defaultNow(),
  },
  (table) => [
    toApplication("whatsapp_numbers", table),
    toRule("whatsapp_numbers", table),
    uniqueIndex("whatsapp_numbers_number_key").on(table.accountId, table.phoneNumber),
    index("whatsapp_numbers_order").on(table.accountId, table.applicationId, table.phoneNumber, table.whatsappNumberId),
    accountPolicy(),
  ],
);

/** The account's login at somebody else's SIP server, so that its calls arrive here. */
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
    /** As the engine reported it; empty before its first word. */
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

export const smsDirection = pgEnum("sms_direction", ["IN", "OUT"]);
export const smsStatus = pgEnum("sms_status", ["SUCCESS", "ERROR", "WAITING"]);

/** A text message, as the engine reported it. */
export const smsMessages = pgTable(
  "sms_messages",
  {
    messageId: numericId("message_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    externalId: text("external_id").notNull(),
    sourceNumber: text("source_number").notNull(),
    destinationNumber: text("destination_number").notNull(),
    direction: smsDirection("direction").notNull(),
    fragments: integer("fragments").notNull(),
    cost: amount("cost").notNull().default("0"),
    status: smsStatus("status").notNull(),
    /** Of one-way messages: QUEUED, DISPATCHED, DELIVERED and the like. */
    deliveryStatus: text("delivery_status"),
    errorMessage: text("error_message"),
    processedAt: moment("processed_date").notNull(),
    transactionId: reference("transaction_id"),
    /** Kept only when the account has switched that on. */
    text: text("text"),
  },
  (table) => [
    uniqueIndex("sms_messages_external_key").on(table.accountId, table.externalId),
    index("sms_messages_order").on(table.accountId, table.processedAt, table.messageId),
    index("sms_messages_texts")
      .on(table.accountId, table.direction, table.messageId)
      .where(sql`${table.text} is not null`),
    accountPolicy(),
  ],
);

/** What the engine charged for calls, recordings and messages; the ledger books each once. */
export const usageCharges = pgTable(
  "usage_charges",
  {
    usageChargeId: numericId("usage_charge_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    externalId: text("external_id").notNull(),
    applicationId: reference("application_id"),
    userId: reference("user_id"),
    callSessionHistoryId: reference("call_session_history_id"),
    resourceType: text("resource_type").notNull(),
    amount: amount("amount").notNull(),
    description: text("description").notNull().default(""),
    chargedAt: moment("charged_at").notNull(),
  },
  (table) => [
    uniqueIndex("usage_charges_external_key").on(table.accountId, table.externalId),
    index("usage_charges_order").on(table.accountId, table.chargedAt, table.usageChargeId),
    accountPolicy(),
  ],
);
