import { boolean, foreignKey, integer, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { applications } from "@/db/schema/applications/applications";
import { rules } from "@/db/schema/applications/rules";
import { accountPolicy, catalogPolicy, moment, numericId, reference, workerPolicy } from "@/db/schema/columns";

/** A number of the operator that reaches any account's application for tests. */
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

/** Target of an account's calls to a test number; callers enter the account's access code. */
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

/** The account's own number for test calls; one per account. */
export const personalTestNumbers = pgTable(
  "personal_test_numbers",
  {
    accountId: reference("account_id")
      .primaryKey()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    phoneNumber: text("phone_number").notNull(),
    countryCode: text("country_code").notNull(),
    isVerified: boolean("is_verified").notNull().default(false),
    /** Keyed hash of the last code read out, with its expiry and remaining attempts. */
    codeHash: text("code_hash"),
    codeExpiresAt: moment("code_expires_at"),
    codeAttemptsLeft: integer("code_attempts_left").notNull().default(0),
    createdAt: moment("created_at").notNull().defaultNow(),
  },
  () => [accountPolicy()],
);
