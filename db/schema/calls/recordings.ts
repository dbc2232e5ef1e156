import { sql } from "drizzle-orm";
import { foreignKey, index, integer, pgEnum, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";

import { recordStorages } from "@/db/schema/account/record-storages";
import { accountPolicy, amount, moment, numericId, reference } from "@/db/schema/columns";

import { sessionKey } from "./calls";

export const transcriptionStatus = pgEnum("transcription_status", ["NOT_REQUIRED", "IN_PROGRESS", "COMPLETE"]);

/** A recording of a call session; its file is in the file store. */
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
    /** Null until the engine has uploaded the file. */
    fileKey: text("file_key"),
    /** The account's own storage that holds the file; null for the server's folder. */
    recordStorageId: reference("record_storage_id"),
    fileSize: reference("file_size"),
    contentType: text("content_type"),
    cost: amount("cost").notNull().default("0"),
    transactionId: reference("transaction_id"),
    transcriptionStatus: transcriptionStatus("transcription_status").notNull().default("NOT_REQUIRED"),
    transcription: text("transcription"),
    /** Set on deletion. The row remains so that the engine's next report does not recreate the recording. */
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
