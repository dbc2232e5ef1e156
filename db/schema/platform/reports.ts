import { index, integer, jsonb, pgEnum, pgTable, text } from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { accountPolicy, moment, numericId, reference, workerPolicy } from "@/db/schema/columns";

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

/** A requested report file and its status. */
export const reports = pgTable(
  "reports",
  {
    reportId: numericId("report_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    kind: reportKind("kind").notNull(),
    status: reportStatus("status").notNull().default("IN_PROGRESS"),
    /** Application of the report; null for the whole account. */
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
    /** Sums of its rows, for kinds that have any: exact decimals by name. */
    totals: jsonb("totals").$type<Record<string, string>>(),
    downloadCount: integer("download_count").notNull().default(0),
    lastDownloadedAt: moment("last_downloaded_at"),
    storeUntil: moment("store_until").notNull(),
    /** Error text for the person who ordered the report. */
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
