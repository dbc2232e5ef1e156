import { sql } from "drizzle-orm";
import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
} from "drizzle-orm/pg-core";

import { accountPolicy, moment, numericId, reference, searchText, type TableColumns } from "@/db/schema/columns";

import { inApplication, ofApplication } from "./applications";
import { userKey } from "./users";

const sqAgentKey = (name: string, table: TableColumns<"accountId" | "applicationId" | "userId">) =>
  foreignKey({
    name,
    columns: [table.applicationId, table.userId],
    foreignColumns: [sqAgents.applicationId, sqAgents.userId],
  }).onDelete("cascade");

export const agentSelection = pgEnum("agent_selection", ["MOST_QUALIFIED", "LEAST_QUALIFIED", "MAX_WAITING_TIME"]);

export const taskSelection = pgEnum("task_selection", ["MAX_PRIORITY", "MAX_WAITING_TIME"]);

/** A SmartQueue: calls and chats wait in it for an agent. */
export const sqQueues = pgTable(
  "sq_queues",
  {
    sqQueueId: numericId("sq_queue_id"),
    ...inApplication,
    name: text("name").notNull(),
    description: text("description").notNull().default(""),
    searchText: searchText("search_text").notNull(),
    priority: integer("priority").notNull().default(1),
    callAgentSelection: agentSelection("call_agent_selection").notNull().default("MOST_QUALIFIED"),
    imAgentSelection: agentSelection("im_agent_selection").notNull().default("MOST_QUALIFIED"),
    callTaskSelection: taskSelection("call_task_selection").notNull().default("MAX_PRIORITY"),
    imTaskSelection: taskSelection("im_task_selection").notNull().default("MAX_PRIORITY"),
    holdCallsIfInactiveAgents: boolean("hold_calls_if_inactive_agents").notNull().default(false),
    holdImIfInactiveAgents: boolean("hold_im_if_inactive_agents").notNull().default(false),
    /** In seconds. Null for no limit, like the size. */
    callMaxWaitingSeconds: integer("call_max_waiting_seconds"),
    imMaxWaitingSeconds: integer("im_max_waiting_seconds"),
    callMaxSize: integer("call_max_size"),
    imMaxSize: integer("im_max_size"),
    version: integer("version").notNull().default(1),
    createdAt: moment("created_at").notNull().defaultNow(),
    modifiedAt: moment("modified_at").notNull().defaultNow(),
  },
  (table) => [
    ofApplication("sq_queues", table),
    unique("sq_queues_account_key").on(table.accountId, table.sqQueueId),
    uniqueIndex("sq_queues_name_key").on(table.accountId, table.applicationId, sql`lower(${table.name})`),
    index("sq_queues_name_order").on(table.accountId, table.applicationId, table.name, table.sqQueueId),
    accountPolicy(),
  ],
);

/** A skill of SmartQueue. */
export const sqSkills = pgTable(
  "sq_skills",
  {
    sqSkillId: numericId("sq_skill_id"),
    ...inApplication,
    name: text("name").notNull(),
    description: text("description").notNull().default(""),
    createdAt: moment("created_at").notNull().defaultNow(),
    modifiedAt: moment("modified_at").notNull().defaultNow(),
  },
  (table) => [
    ofApplication("sq_skills", table),
    unique("sq_skills_account_key").on(table.accountId, table.sqSkillId),
    uniqueIndex("sq_skills_name_key").on(table.accountId, table.applicationId, sql`lower(${table.name})`),
    index("sq_skills_name_order").on(table.accountId, table.applicationId, table.name, table.sqSkillId),
    accountPolicy(),
  ],
);

export const sqAgentStatus = pgEnum("sq_agent_status", [
  "OFFLINE",
  "ONLINE",
  "READY",
  "IN_SERVICE",
  "AFTER_SERVICE",
  "TIMEOUT",
  "DND",
  "BANNED",
]);

/** A user of the application as an agent of its SmartQueues. */
export const sqAgents = pgTable(
  "sq_agents",
  {
    ...inApplication,
    userId: reference("user_id").notNull(),
    maxSimultaneousConversations: integer("max_simultaneous_conversations").notNull().default(1),
    handleCalls: boolean("handle_calls").notNull().default(true),
    callStatus: sqAgentStatus("call_status").notNull().default("OFFLINE"),
    callStatusSince: moment("call_status_since").notNull().defaultNow(),
    imStatus: sqAgentStatus("im_status").notNull().default("OFFLINE"),
    imStatusSince: moment("im_status_since").notNull().defaultNow(),
    version: integer("version").notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.applicationId, table.userId] }),
    ofApplication("sq_agents", table),
    userKey("sq_agents_user", table),
    index("sq_agents_order").on(table.accountId, table.applicationId, table.userId),
    accountPolicy(),
  ],
);

/** An agent's skills with their levels, 1 to 5. */
export const sqAgentSkills = pgTable(
  "sq_agent_skills",
  {
    ...inApplication,
    userId: reference("user_id").notNull(),
    sqSkillId: reference("sq_skill_id").notNull(),
    level: integer("level").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.applicationId, table.userId, table.sqSkillId] }),
    sqAgentKey("sq_agent_skills_agent", table),
    foreignKey({
      name: "sq_agent_skills_skill",
      columns: [table.accountId, table.sqSkillId],
      foreignColumns: [sqSkills.accountId, sqSkills.sqSkillId],
    }).onDelete("cascade"),
    index("sq_agent_skills_by_skill").on(table.accountId, table.sqSkillId),
    accountPolicy(),
  ],
);

/** The SmartQueues that an agent serves. */
export const sqAgentQueues = pgTable(
  "sq_agent_queues",
  { ...inApplication, userId: reference("user_id").notNull(), sqQueueId: reference("sq_queue_id").notNull() },
  (table) => [
    primaryKey({ columns: [table.sqQueueId, table.userId] }),
    sqAgentKey("sq_agent_queues_agent", table),
    foreignKey({
      name: "sq_agent_queues_queue",
      columns: [table.accountId, table.sqQueueId],
      foreignColumns: [sqQueues.accountId, sqQueues.sqQueueId],
    }).onDelete("cascade"),
    index("sq_agent_queues_by_agent").on(table.accountId, table.applicationId, table.userId),
    accountPolicy(),
  ],
);

/** The account's display name for a SmartQueue status. */
export const sqStatuses = pgTable(
  "sq_statuses",
  {
    ...inApplication,
    status: sqAgentStatus("sq_status_name").notNull(),
    customName: text("custom_status_name").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.applicationId, table.status, table.customName] }),
    ofApplication("sq_statuses", table),
    accountPolicy(),
  ],
);

export const sqTaskKind = pgEnum("sq_task_kind", ["CALL", "IM"]);

export const sqTaskStatus = pgEnum("sq_task_status", ["IN_QUEUE", "DISTRIBUTED", "IN_PROCESSING", "ENDED", "FAILED"]);

/** A call or chat in a SmartQueue, as reported by the engine; statistics are computed from the ended ones. */
export const sqTasks = pgTable(
  "sq_tasks",
  {
    sqTaskId: numericId("sq_task_id"),
    ...inApplication,
    externalId: text("external_id").notNull(),
    sqQueueId: reference("sq_queue_id").notNull(),
    kind: sqTaskKind("kind").notNull(),
    status: sqTaskStatus("status").notNull(),
    /** No foreign key, so that history outlives its users. */
    userId: reference("user_id"),
    skills: jsonb("skills").$type<{ name: string; level: number }[]>().notNull(),
    waitingMs: integer("waiting_ms").notNull(),
    processingMs: integer("processing_ms").notNull(),
    customData: text("custom_data").notNull().default(""),
    beganAt: moment("began_at").notNull(),
    endedAt: moment("ended_at"),
  },
  (table) => [
    ofApplication("sq_tasks", table),
    foreignKey({
      name: "sq_tasks_queue",
      columns: [table.accountId, table.sqQueueId],
      foreignColumns: [sqQueues.accountId, sqQueues.sqQueueId],
    }).onDelete("cascade"),
    uniqueIndex("sq_tasks_external_key").on(table.accountId, table.externalId),
    index("sq_tasks_order").on(table.accountId, table.sqQueueId, table.beganAt, table.sqTaskId),
    index("sq_tasks_open").on(table.accountId, table.applicationId, table.status, table.beganAt),
    accountPolicy(),
  ],
);
