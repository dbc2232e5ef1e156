import { sql } from "drizzle-orm";
import {
  foreignKey,
  index,
  integer,
  json,
  jsonb,
  numeric,
  pgEnum,
  pgTable,
  text,
  time,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

import { accountPolicy, moment, numericId, reference, searchText, type TableColumns } from "@/db/schema/columns";

import { inApplication, ofApplication } from "./applications";
import { rules } from "./rules";
import { sqQueues } from "./smart-queue";

const listKey = (name: string, table: TableColumns<"accountId" | "listId">) =>
  foreignKey({
    name,
    columns: [table.accountId, table.listId],
    foreignColumns: [callLists.accountId, callLists.listId],
  }).onDelete("cascade");

export const callListType = pgEnum("call_list_type", ["AUTOMATIC", "MANUAL", "PREDICTIVE", "PROGRESSIVE"]);

export const callListStatus = pgEnum("call_list_status", ["IN_PROGRESS", "COMPLETED", "CANCELED", "SUSPENDED"]);

export const taskPriorityStrategy = pgEnum("task_priority_strategy", ["FIRST_ATTEMPTS", "REPEATED_ATTEMPTS"]);

/** A list of numbers that the engine dials, one task each. */
export const callLists = pgTable(
  "call_lists",
  {
    listId: numericId("list_id"),
    ...inApplication,
    name: text("name").notNull(),
    searchText: searchText("search_text").notNull(),
    /** 0 is dialed first. */
    priority: integer("priority").notNull().default(0),
    ruleId: reference("rule_id"),
    maxSimultaneous: integer("max_simultaneous").notNull(),
    numAttempts: integer("num_attempts").notNull(),
    intervalSeconds: integer("interval_seconds").notNull(),
    taskPriorityStrategy: taskPriorityStrategy("task_priority_strategy").notNull().default("FIRST_ATTEMPTS"),
    type: callListType("type").notNull().default("AUTOMATIC"),
    /** For predictive and progressive dialing. */
    sqQueueId: reference("sq_queue_id"),
    bufferSize: integer("buffer_size"),
    maximumErrorRate: numeric("maximum_error_rate", { precision: 4, scale: 3, mode: "number" }),
    busyFactor: numeric("busy_factor", { precision: 4, scale: 3, mode: "number" }),
    multiplier: numeric("multiplier", { precision: 6, scale: 2, mode: "number" }),
    startAt: moment("start_at"),
    customData: text("custom_data").notNull().default(""),
    status: callListStatus("status").notNull().default("IN_PROGRESS"),
    /** Counts of the list's tasks by status; maintained by a trigger. */
    tasksNew: integer("tasks_new").notNull().default(0),
    tasksInProgress: integer("tasks_in_progress").notNull().default(0),
    tasksProcessed: integer("tasks_processed").notNull().default(0),
    tasksError: integer("tasks_error").notNull().default(0),
    tasksCanceled: integer("tasks_canceled").notNull().default(0),
    version: integer("version").notNull().default(1),
    submittedAt: moment("dt_submit").notNull().defaultNow(),
    completedAt: moment("dt_complete"),
  },
  (table) => [
    ofApplication("call_lists", table),
    unique("call_lists_account_key").on(table.accountId, table.listId),
    index("call_lists_order").on(table.accountId, table.applicationId, table.submittedAt, table.listId),
    index("call_lists_name_order").on(table.accountId, table.applicationId, table.name, table.listId),
    foreignKey({
      name: "call_lists_rule",
      columns: [table.accountId, table.ruleId],
      foreignColumns: [rules.accountId, rules.ruleId],
    }).onDelete("set null"),
    foreignKey({
      name: "call_lists_queue",
      columns: [table.accountId, table.sqQueueId],
      foreignColumns: [sqQueues.accountId, sqQueues.sqQueueId],
    }).onDelete("set null"),
    accountPolicy(),
  ],
);

/** The rows of one upload. */
export const callListBatches = pgTable(
  "call_list_batches",
  {
    batchId: uuid("batch_id").primaryKey().defaultRandom(),
    accountId: reference("account_id").notNull(),
    listId: reference("list_id").notNull(),
    /** Empty for rows sent with a request. */
    fileName: text("file_name").notNull(),
    /** Names of the rows' own columns, in order. */
    columns: text("columns")
      .array()
      .notNull()
      .default(sql`'{}'::text[]`),
    /** Rows that became tasks. */
    rowCount: integer("row_count").notNull().default(0),
    /** Rows skipped because a task of the list already has their UUID. */
    skippedCount: integer("skipped_count").notNull().default(0),
    /** Job that reads the file. */
    jobId: reference("job_id"),
    createdAt: moment("created_at").notNull().defaultNow(),
  },
  (table) => [
    listKey("call_list_batches_list", table),
    index("call_list_batches_order").on(table.accountId, table.listId, table.createdAt),
    accountPolicy(),
  ],
);

export const callListTaskStatus = pgEnum("call_list_task_status", [
  "NEW",
  "IN_PROGRESS",
  "PROCESSED",
  "ERROR",
  "CANCELED",
]);

/** One row of a call list: the number to dial and the result. */
export const callListTasks = pgTable(
  "call_list_tasks",
  {
    taskId: numericId("task_id"),
    accountId: reference("account_id").notNull(),
    listId: reference("list_id").notNull(),
    batchId: uuid("batch_id"),
    taskUuid: text("task_uuid").notNull(),
    /** The CSV row, with its columns in order. */
    customData: json("custom_data").$type<Record<string, string>>().notNull(),
    startExecutionTime: time("start_execution_time"),
    finishExecutionTime: time("finish_execution_time"),
    callSchedule: jsonb("call_schedule").$type<Record<string, unknown>>(),
    priority: integer("task_priority").notNull().default(50),
    nextAttemptAt: moment("next_attempt_time"),
    lastAttemptAt: moment("last_attempt"),
    attemptsLeft: integer("attempts_left").notNull(),
    status: callListTaskStatus("status").notNull().default("NEW"),
    resultData: jsonb("result_data").$type<Record<string, unknown>>(),
  },
  (table) => [
    listKey("call_list_tasks_list", table),
    uniqueIndex("call_list_tasks_uuid_key").on(table.accountId, table.listId, sql`lower(${table.taskUuid})`),
    index("call_list_tasks_order").on(table.accountId, table.listId, table.taskId),
    index("call_list_tasks_first_attempts")
      .on(table.accountId, table.listId, table.priority, table.taskId)
      .where(sql`${table.status} = 'NEW' and ${table.lastAttemptAt} is null`),
    index("call_list_tasks_repeated_attempts")
      .on(table.accountId, table.listId, table.priority, table.taskId)
      .where(sql`${table.status} = 'NEW' and ${table.lastAttemptAt} is not null`),
    index("call_list_tasks_status").on(table.accountId, table.listId, table.status, table.taskId),
    accountPolicy(),
  ],
);
