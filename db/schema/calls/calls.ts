import { sql } from "drizzle-orm";
import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  text,
  unique,
  uniqueIndex,
} from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { recordStorages } from "@/db/schema/account/record-storages";
import {
  accountPolicy,
  amount,
  moment,
  numericId,
  reference,
  searchText,
  type TableColumns,
  workerPolicy,
} from "@/db/schema/columns";

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
 * One run of a rule's scenarios. Names of application, rule and user are snapshots without foreign keys: the history
 * stays when they are gone.
 */
export const callSessions = pgTable(
  "call_sessions",
  {
    callSessionHistoryId: numericId("call_session_history_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    /** The engine's own id; sending it again changes nothing. */
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
    /** The sum of its calls, records and other resources. */
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

const sessionKey = (name: string, table: TableColumns<"accountId" | "callSessionHistoryId">) =>
  foreignKey({
    name,
    columns: [table.accountId, table.callSessionHistoryId],
    foreignColumns: [callSessions.accountId, callSessions.callSessionHistoryId],
  }).onDelete("cascade");

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
    // Compared as bytes, so that the beginning of a number is a range of the index.
    localNumber: searchText("local_number").notNull(),
    remoteNumber: searchText("remote_number").notNull(),
    /** pstn, mobile, user or sip. */
    remoteNumberType: text("remote_number_type").notNull(),
    diversionNumber: text("diversion_number"),
    incoming: boolean("incoming").notNull(),
    successful: boolean("successful").notNull(),
    cost: amount("cost").notNull().default("0"),
    transactionId: reference("transaction_id"),
    endReason: text("end_reason"),
    customData: text("custom_data").notNull().default(""),
    /** The session's own start and application, so that a search by number pages through the sessions' order. */
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

export const transcriptionStatus = pgEnum("transcription_status", ["NOT_REQUIRED", "IN_PROGRESS", "COMPLETE"]);

/** A recording of a call session; its file lies in the file store. */
export const recordings = pgTable(
  "recordings",
  {
    recordId: numericId("record_id"),
    accountId: reference("account_id").notNull(),
    callSessionHistoryId: reference("call_session_history_id").notNull(),
    externalId: text("external_id").notNull(),
    name: text("name").notNull().default(""),
    startedAt: moment("started_at").notNull(),
    duration: integer("duration").notNull(),
    /** Empty until the engine has uploaded the file. */
    fileKey: text("file_key"),
    /** The storage of the account's own in which it lies; empty for the server's folder. */
    recordStorageId: reference("record_storage_id"),
    fileSize: reference("file_size"),
    contentType: text("content_type"),
    cost: amount("cost").notNull().default("0"),
    transactionId: reference("transaction_id"),
    transcriptionStatus: transcriptionStatus("transcription_status").notNull().default("NOT_REQUIRED"),
    transcription: text("transcription"),
    /** Set once it is deleted: what is left only keeps the engine's next report of it from bringing it back. */
    deletedAt: moment("deleted_at"),
  },
  (table) => [
    sessionKey("recordings_session", table),
    foreignKey({
      name: "recordings_storage",
      columns: [table.accountId, table.recordStorageId],
      foreignColumns: [recordStorages.accountId, recordStorages.recordStorageId],
    }),
    index("recordings_in_storage")
      .on(table.accountId, table.recordStorageId)
      .where(sql`${table.recordStorageId} is not null`),
    uniqueIndex("recordings_external_key").on(table.accountId, table.externalId),
    index("recordings_of_session").on(table.accountId, table.callSessionHistoryId, table.startedAt, table.recordId),
    accountPolicy(),
  ],
);

/** What else a call session used: recording, speech, conference and the like. */
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

/** What a session's scenarios wrote; kept a month. */
export const sessionLogs = pgTable(
  "session_logs",
  {
    callSessionHistoryId: reference("call_session_history_id").primaryKey(),
    accountId: reference("account_id").notNull(),
    text: text("text").notNull(),
    /** In bytes. */
    size: integer("size").notNull(),
    storeUntil: moment("store_until").notNull(),
  },
  (table) => [
    sessionKey("session_logs_session", table),
    index("session_logs_store_until").on(table.storeUntil),
    accountPolicy(),
    workerPolicy(),
  ],
);

export const reportKind = pgEnum("report_kind", [
  "CALLS",
  "CALLS_BRIEF",
  "TRANSACTIONS",
  "TRANSACTIONS_ON_HOLD",
  "AUDIT",
  "CALL_LIST",
  "PHONE_NUMBERS",
  "PHONE_NUMBERS_AWAITING_CONFIGURATION",
]);
export const reportStatus = pgEnum("report_status", ["IN_PROGRESS", "READY", "FAILED"]);

/** A file that somebody ordered, and whether it is ready. */
export const reports = pgTable(
  "reports",
  {
    reportId: numericId("report_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    kind: reportKind("kind").notNull(),
    status: reportStatus("status").notNull().default("IN_PROGRESS"),
    /** The application that it is of; empty for the whole account. */
    applicationId: reference("application_id"),
    applicationName: text("application_name"),
    filters: jsonb("filters").$type<Record<string, unknown>>().notNull(),
    orderedBy: text("ordered_by").notNull(),
    createdAt: moment("created_at").notNull().defaultNow(),
    completedAt: moment("completed_at"),
    fileName: text("file_name").notNull(),
    fileKey: text("file_key"),
    fileSize: reference("file_size"),
    rowCount: reference("row_count"),
    /** What its lines come to, where the kind has such sums: exact decimals by name. */
    totals: jsonb("totals").$type<Record<string, string>>(),
    downloadCount: integer("download_count").notNull().default(0),
    lastDownloadedAt: moment("last_downloaded_at"),
    storeUntil: moment("store_until").notNull(),
    /** Why it failed, for the person who ordered it. */
    problem: text("problem"),
    jobId: reference("job_id"),
  },
  (table) => [
    index("reports_order").on(table.accountId, table.kind, table.createdAt, table.reportId),
    index("reports_application_order").on(table.accountId, table.applicationId, table.createdAt, table.reportId),
    index("reports_store_until").on(table.storeUntil),
    accountPolicy(),
    workerPolicy(),
  ],
);
