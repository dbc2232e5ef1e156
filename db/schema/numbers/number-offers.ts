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
  uniqueIndex,
} from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { applications, rules } from "@/db/schema/applications/applications";
import {
  accountPolicy,
  catalogPolicy,
  moment,
  money,
  numericId,
  reference,
  sealed,
  workerPolicy,
} from "@/db/schema/columns";

/** A phone number that is for sale: the operator brings it, a purchase takes it away. */
export const numberOffers = pgTable(
  "number_offers",
  {
    numberOfferId: numericId("number_offer_id"),
    /** E.164 without the plus. */
    phoneNumber: text("phone_number").notNull(),
    countryCode: text("country_code").notNull(),
    countryState: text("country_state").notNull().default(""),
    categoryName: text("category_name").notNull(),
    regionName: text("region_name").notNull().default(""),
    /** What a month costs, and what is paid once. */
    price: money("price").notNull(),
    installationPrice: money("installation_price")
      .notNull()
      .default(sql`0`),
    currency: text("currency").notNull(),
    isSmsSupported: boolean("is_sms_supported").notNull().default(false),
    /** LOCAL, NATIONAL or WORLDWIDE where the law asks for an address; empty where it does not. */
    addressProof: text("address_proof"),
    /** Whether its operator asks which business it is for before it works. */
    needsConfiguration: boolean("needs_configuration").notNull().default(false),
    createdAt: moment("created_at").notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("number_offers_number_key").on(table.phoneNumber),
    index("number_offers_order").on(
      table.currency,
      table.countryCode,
      table.categoryName,
      table.regionName,
      table.phoneNumber,
      table.numberOfferId,
    ),
    index("number_offers_country_order").on(table.currency, table.countryCode, table.phoneNumber, table.numberOfferId),
    catalogPolicy(),
    workerPolicy(),
  ],
);

/** A purchase of some numbers, known again by the key that its request brought: asked for twice, it happens once. */
export const numberPurchases = pgTable(
  "number_purchases",
  {
    numberPurchaseId: numericId("number_purchase_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    requestKey: text("request_key").notNull(),
    /** E.164 without the plus, in order. */
    phoneNumbers: text("phone_numbers").array().notNull(),
    total: money("total")
      .notNull()
      .default(sql`0`),
    boughtBy: text("bought_by").notNull(),
    boughtAt: moment("bought_at").notNull().defaultNow(),
  },
  (table) => [uniqueIndex("number_purchases_request_key").on(table.accountId, table.requestKey), accountPolicy()],
);

/** A number of the operator's that reaches any account's application for a try. */
export const testNumbers = pgTable(
  "test_numbers",
  {
    testNumberId: numericId("test_number_id"),
    phoneNumber: text("phone_number").notNull(),
    countryCode: text("country_code").notNull(),
    regionName: text("region_name").notNull().default(""),
  },
  (table) => [uniqueIndex("test_numbers_number_key").on(table.phoneNumber), catalogPolicy(), workerPolicy()],
);

/** Where an account's calls to a test number go: whoever calls it types the account's code. */
export const testNumberRoutes = pgTable(
  "test_number_routes",
  {
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    testNumberId: reference("test_number_id")
      .notNull()
      .references(() => testNumbers.testNumberId, { onDelete: "cascade" }),
    applicationId: reference("application_id").notNull(),
    ruleId: reference("rule_id"),
    accessCode: text("access_code").notNull(),
    createdAt: moment("created_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.testNumberId] }),
    foreignKey({
      name: "test_number_routes_application",
      columns: [table.accountId, table.applicationId],
      foreignColumns: [applications.accountId, applications.applicationId],
    }).onDelete("cascade"),
    foreignKey({
      name: "test_number_routes_rule",
      columns: [table.accountId, table.ruleId],
      foreignColumns: [rules.accountId, rules.ruleId],
    }).onDelete("set null"),
    uniqueIndex("test_number_routes_code_key").on(table.testNumberId, table.accessCode),
    accountPolicy(),
  ],
);

/** The one number of their own that an account's people try calls with. */
export const personalTestNumbers = pgTable(
  "personal_test_numbers",
  {
    accountId: reference("account_id")
      .primaryKey()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    phoneNumber: text("phone_number").notNull(),
    countryCode: text("country_code").notNull(),
    isVerified: boolean("is_verified").notNull().default(false),
    /** SHA-256 of the code that was last read out, when it ends, and how often it may still be typed. */
    codeHash: text("code_hash"),
    codeExpiresAt: moment("code_expires_at"),
    codeAttemptsLeft: integer("code_attempts_left").notNull().default(0),
    createdAt: moment("created_at").notNull().defaultNow(),
  },
  () => [accountPolicy()],
);

/** An outside number that calls may show as their caller, once somebody there has proved that it is theirs. */
export const callerIds = pgTable(
  "caller_ids",
  {
    callerIdId: numericId("callerid_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    phoneNumber: text("callerid_number").notNull(),
    description: text("description").notNull().default(""),
    active: boolean("active").notNull().default(false),
    verifiedUntil: moment("verified_until"),
    /** The end that was told of before it came. */
    toldExpiring: moment("told_expiring"),
    codeHash: text("code_hash"),
    codeExpiresAt: moment("code_expires_at"),
    codeAttemptsLeft: integer("code_entering_attempts_left").notNull().default(0),
    createdAt: moment("created_at").notNull().defaultNow(),
    version: integer("version").notNull().default(1),
  },
  (table) => [
    uniqueIndex("caller_ids_number_key").on(table.accountId, table.phoneNumber),
    index("caller_ids_order").on(table.accountId, table.phoneNumber, table.callerIdId),
    index("caller_ids_ends").on(table.verifiedUntil),
    accountPolicy(),
    workerPolicy(),
  ],
);

export const verificationCallPurpose = pgEnum("verification_call_purpose", ["CALLER_ID", "TEST_NUMBER"]);
export const verificationCallStatus = pgEnum("verification_call_status", ["REQUESTED", "TAKEN", "PLACED", "FAILED"]);

/** A call that the engine is asked to place, in which it reads out a code. */
export const verificationCalls = pgTable(
  "verification_calls",
  {
    verificationCallId: numericId("verification_call_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    purpose: verificationCallPurpose("purpose").notNull(),
    phoneNumber: text("phone_number").notNull(),
    code: sealed("code").notNull(),
    status: verificationCallStatus("status").notNull().default("REQUESTED"),
    problem: text("problem"),
    createdAt: moment("created_at").notNull().defaultNow(),
    takenAt: moment("taken_at"),
    reportedAt: moment("reported_at"),
  },
  (table) => [
    index("verification_calls_of_number").on(table.accountId, table.purpose, table.phoneNumber, table.createdAt),
    index("verification_calls_open")
      .on(table.accountId, table.verificationCallId)
      .where(sql`${table.status} in ('REQUESTED', 'TAKEN')`),
    accountPolicy(),
  ],
);
