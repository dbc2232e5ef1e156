import { sql } from "drizzle-orm";
import {
  boolean,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
} from "drizzle-orm/pg-core";

import { accountPolicy, moment, numericId, reference, searchText, type TableColumns } from "@/db/schema/columns";

import { inApplication, ofApplication } from "./applications";
import { skills } from "./skills";
import { userKey } from "./users";

const acdQueueKey = (name: string, table: TableColumns<"accountId" | "acdQueueId">) =>
  foreignKey({
    name,
    columns: [table.accountId, table.acdQueueId],
    foreignColumns: [acdQueues.accountId, acdQueues.acdQueueId],
  }).onDelete("cascade");

/** An ACD queue (older kind): calls wait in it for a user with the required skills. */
export const acdQueues = pgTable(
  "acd_queues",
  {
    acdQueueId: numericId("acd_queue_id"),
    ...inApplication,
    name: text("name").notNull(),
    searchText: searchText("search_text").notNull(),
    /** 0 is served first. */
    priority: integer("priority").notNull().default(0),
    serviceProbability: doublePrecision("service_probability").notNull().default(1),
    autoBinding: boolean("auto_binding").notNull().default(true),
    /** In minutes. Null for no limit, like the size. */
    maxWaitingTime: integer("max_waiting_time"),
    maxQueueSize: integer("max_queue_size"),
    /** In seconds. */
    averageServiceTime: integer("average_service_time"),
    /** Service level thresholds in seconds. */
    slThresholds: integer("sl_thresholds").array().notNull().default([]),
    version: integer("version").notNull().default(1),
    createdAt: moment("created_at").notNull().defaultNow(),
    modifiedAt: moment("modified_at").notNull().defaultNow(),
  },
  (table) => [
    ofApplication("acd_queues", table),
    unique("acd_queues_account_key").on(table.accountId, table.acdQueueId),
    uniqueIndex("acd_queues_name_key").on(table.accountId, table.applicationId, sql`lower(${table.name})`),
    index("acd_queues_name_order").on(table.accountId, table.applicationId, table.name, table.acdQueueId),
    accountPolicy(),
  ],
);

/** The users who serve an ACD queue. */
export const acdQueueUsers = pgTable(
  "acd_queue_users",
  {
    accountId: reference("account_id").notNull(),
    acdQueueId: reference("acd_queue_id").notNull(),
    userId: reference("user_id").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.acdQueueId, table.userId] }),
    acdQueueKey("acd_queue_users_queue", table),
    userKey("acd_queue_users_user", table),
    index("acd_queue_users_by_user").on(table.accountId, table.userId),
    accountPolicy(),
  ],
);

/** The skills that an ACD queue requires of its users. */
export const acdQueueSkills = pgTable(
  "acd_queue_skills",
  {
    accountId: reference("account_id").notNull(),
    acdQueueId: reference("acd_queue_id").notNull(),
    skillId: reference("skill_id").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.acdQueueId, table.skillId] }),
    acdQueueKey("acd_queue_skills_queue", table),
    foreignKey({
      name: "acd_queue_skills_skill",
      columns: [table.accountId, table.skillId],
      foreignColumns: [skills.accountId, skills.skillId],
    }).onDelete("cascade"),
    index("acd_queue_skills_by_skill").on(table.accountId, table.skillId),
    accountPolicy(),
  ],
);

/** The outcome of a call in an ACD queue, as reported by the engine. */
export const acdSessions = pgTable(
  "acd_sessions",
  {
    acdSessionHistoryId: numericId("acd_session_history_id"),
    ...inApplication,
    externalId: text("external_id").notNull(),
    /** Request of the call's scenario that put it into the queue; several sessions can share one request. */
    acdRequestId: text("acd_request_id"),
    acdQueueId: reference("acd_queue_id").notNull(),
    /** Null when nobody answered. No foreign key, so that history outlives its users. */
    userId: reference("user_id"),
    userName: text("user_name"),
    priority: integer("priority").notNull().default(0),
    beganAt: moment("began_at").notNull(),
    waitingSeconds: integer("waiting_seconds").notNull(),
    inServiceSeconds: integer("in_service_seconds"),
    afterServiceSeconds: integer("after_service_seconds"),
    events: jsonb("events").$type<{ type: string; time: string }[]>().notNull(),
  },
  (table) => [
    ofApplication("acd_sessions", table),
    acdQueueKey("acd_sessions_queue", table),
    uniqueIndex("acd_sessions_external_key").on(table.accountId, table.externalId),
    index("acd_sessions_order").on(table.accountId, table.acdQueueId, table.beganAt, table.acdSessionHistoryId),
    accountPolicy(),
  ],
);

/** A call that waits or is being served, as last reported by the engine. */
export interface QueuedCall {
  callerId: string;
  priority: number;
  /** In seconds. */
  waitingTime: number;
  /** User who serves the call. */
  userId?: number;
}

/** State of an ACD queue as last reported by the engine. */
export const acdQueueStates = pgTable(
  "acd_queue_states",
  {
    accountId: reference("account_id").notNull(),
    acdQueueId: reference("acd_queue_id").primaryKey(),
    readyUserIds: reference("ready_user_ids").array().notNull(),
    lockedUserIds: reference("locked_user_ids").array().notNull(),
    afterServiceUserIds: reference("after_service_user_ids").array().notNull(),
    waiting: jsonb("waiting").$type<QueuedCall[]>().notNull(),
    inService: jsonb("in_service").$type<QueuedCall[]>().notNull(),
    reportedAt: moment("reported_at").notNull(),
  },
  (table) => [acdQueueKey("acd_queue_states_queue", table), accountPolicy()],
);
