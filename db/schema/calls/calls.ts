import { sql } from "drizzle-orm";
import { boolean, foreignKey, index, integer, pgEnum, pgTable, text, unique, uniqueIndex } from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import {
  accountPolicy,
  amount,
  moment,
  numericId,
  reference,
  searchText,
  type TableColumns,
} from "@/db/schema/columns";

export const sessionKey = (name: string, table: TableColumns<"accountId" | "callSessionHistoryId">) =>
  foreignKey({
    name,
    columns: [table.accountId, table.callSessionHistoryId],
    foreignColumns: [callSessions.accountId, callSessions.callSessionHistoryId],
  }).onDelete("cascade");

export const audioQuality = pgEnum("audio_quality", ["STANDARD", "HD", "ULTRA_HD"]);

export const finishReason = pgEnum("finish_reason", [
  "NORMAL",
  "NO_MONEY",
  "BILLING_TIMEOUT",
  "ENDED_BY_VENDOR",
  "SCRIPT_ERROR",
  "TIMEOUT",
]);

/**
 * One run of a rule's scenarios. Names of application, rule and user are snapshots without foreign keys, so that the
 * history outlives them.
 */
export const callSessions = pgTable(
  "call_sessions",
  {
    callSessionHistoryId: numericId("call_session_history_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    /** The engine's own id; repeated reports with it change nothing. */
    externalId: text("external_id").notNull(),
    applicationId: reference("application_id").notNull(),
    applicationName: text("application_name").notNull(),
    ruleId: reference("rule_id"),
    ruleName: text("rule_name"),
    userId: reference("user_id"),
    userName: text("user_name"),
    startedAt: moment("started_at").notNull(),
    /** In seconds. */
    duration: integer("duration").notNull(),
    initiatorAddress: text("initiator_address"),
    mediaServerAddress: text("media_server_address"),
    audioQuality: audioQuality("audio_quality").notNull().default("STANDARD"),
    finishReason: finishReason("finish_reason").notNull().default("NORMAL"),
    /** Whether any of its calls was answered. */
    successful: boolean("successful").notNull().default(false),
    customData: text("custom_data").notNull().default(""),
    /** Sum of its calls, recordings and other resources. */
    cost: amount("cost").notNull().default("0"),
  },
  (table) => [
    unique("call_sessions_account_key").on(table.accountId, table.callSessionHistoryId),
    uniqueIndex("call_sessions_external_key").on(table.accountId, table.externalId),
    index("call_sessions_order").on(table.accountId, table.startedAt, table.callSessionHistoryId),
    index("call_sessions_application_order").on(
      table.accountId,
      table.applicationId,
      table.startedAt,
      table.callSessionHistoryId,
    ),
    index("call_sessions_rule_order").on(table.accountId, table.ruleId, table.startedAt, table.callSessionHistoryId),
    index("call_sessions_user_order").on(table.accountId, table.userId, table.startedAt, table.callSessionHistoryId),
    index("call_sessions_failed_order")
      .on(table.accountId, table.startedAt, table.callSessionHistoryId)
      .where(sql`not ${table.successful}`),
    // By predicate, not by key: with row level security no index is searched by an enum.
    index("call_sessions_abnormal_order")
      .on(table.accountId, table.startedAt, table.callSessionHistoryId)
      .where(sql`${table.finishReason} <> 'NORMAL'`),
    index("call_sessions_duration_order").on(
      table.accountId,
      table.duration,
      table.startedAt,
      table.callSessionHistoryId,
    ),
    accountPolicy(),
  ],
);

/** One leg of a call session. */
export const calls = pgTable(
  "calls",
  {
    callId: numericId("call_id"),
    accountId: reference("account_id").notNull(),
    callSessionHistoryId: reference("call_session_history_id").notNull(),
    externalId: text("external_id").notNull(),
    startedAt: moment("started_at").notNull(),
    duration: integer("duration").notNull(),
    // Compared by bytes, so that a prefix search is an index range.
    localNumber: searchText("local_number").notNull(),
    remoteNumber: searchText("remote_number").notNull(),
    /** One of pstn, mobile, user, sip. */
    remoteNumberType: text("remote_number_type").notNull(),
    diversionNumber: text("diversion_number"),
    incoming: boolean("incoming").notNull(),
    successful: boolean("successful").notNull(),
    cost: amount("cost").notNull().default("0"),
    transactionId: reference("transaction_id"),
    endReason: text("end_reason"),
    customData: text("custom_data").notNull().default(""),
    /** Copies of the session's start and application, so that a search by number pages in the sessions' order. */
    sessionStartedAt: moment("session_started_at").notNull(),
    applicationId: reference("application_id").notNull(),
  },
  (table) => [
    sessionKey("calls_session", table),
    uniqueIndex("calls_external_key").on(table.accountId, table.externalId),
    index("calls_of_session").on(table.accountId, table.callSessionHistoryId, table.startedAt, table.callId),
    index("calls_remote_number").on(
      table.accountId,
      table.remoteNumber,
      table.sessionStartedAt,
      table.callSessionHistoryId,
    ),
    index("calls_local_number").on(
      table.accountId,
      table.localNumber,
      table.sessionStartedAt,
      table.callSessionHistoryId,
    ),
    accountPolicy(),
  ],
);

/** Other resources that a call session used, such as recording, speech or conference. */
export const resourceUsages = pgTable(
  "resource_usages",
  {
    resourceUsageId: numericId("resource_usage_id"),
    accountId: reference("account_id").notNull(),
    callSessionHistoryId: reference("call_session_history_id").notNull(),
    externalId: text("external_id").notNull(),
    resourceType: text("resource_type").notNull(),
    quantity: amount("quantity").notNull(),
    unit: text("unit").notNull(),
    cost: amount("cost").notNull().default("0"),
    usedAt: moment("used_at").notNull(),
    refCallId: reference("ref_call_id"),
    transactionId: reference("transaction_id"),
    description: text("description").notNull().default(""),
  },
  (table) => [
    sessionKey("resource_usages_session", table),
    uniqueIndex("resource_usages_external_key").on(table.accountId, table.externalId),
    index("resource_usages_of_session").on(
      table.accountId,
      table.callSessionHistoryId,
      table.usedAt,
      table.resourceUsageId,
    ),
    accountPolicy(),
  ],
);
