import { sql } from "drizzle-orm";
import {
  boolean,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

import { serviceAccounts } from "@/db/schema/access/service-accounts";
import { accountPolicy, appRole, moment, numericId, reference, searchText } from "@/db/schema/columns";

import { inApplication, ofApplication } from "./applications";
import { scenarios } from "./scenarios";

/**
 * Lets a scenario's owner see the rules that run it, and limits rules to scenarios of their own account and its parent.
 */
const scenariosOfFamily = () => [
  pgPolicy("shared", {
    for: "select",
    to: appRole,
    using: sql`scenario_account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)`,
  }),
  pgPolicy("family", {
    as: "restrictive",
    for: "insert",
    to: appRole,
    withCheck: sql`scenario_account_id = account_id or scenario_account_id = (select parent_account_id from accounts where account_id = nullif(current_setting('gatehouse.account_id', true), '')::bigint)`,
  }),
];

/** Assigns scenarios to numbers; an application's rules are tried in order and the first match runs. */
export const rules = pgTable(
  "rules",
  {
    ruleId: numericId("rule_id"),
    ...inApplication,
    name: text("name").notNull(),
    /** Regular expressions matched against the called number. */
    pattern: text("pattern").notNull(),
    patternExclude: text("pattern_exclude").notNull().default(""),
    videoConference: boolean("video_conference").notNull().default(false),
    /** When set, only this service account can start the rule. */
    bindKeyId: uuid("bind_key_id"),
    position: integer("position").notNull(),
    searchText: searchText("search_text").notNull(),
    version: integer("version").notNull().default(1),
    createdAt: moment("created_at").notNull().defaultNow(),
    modifiedAt: moment("modified_at").notNull().defaultNow(),
  },
  (table) => [
    ofApplication("rules", table),
    unique("rules_account_key").on(table.accountId, table.ruleId),
    uniqueIndex("rules_name_key").on(table.accountId, table.applicationId, sql`lower(${table.name})`),
    index("rules_order").on(table.accountId, table.applicationId, table.position, table.ruleId),
    foreignKey({
      name: "rules_bind_key",
      columns: [table.accountId, table.bindKeyId],
      foreignColumns: [serviceAccounts.accountId, serviceAccounts.keyId],
    }).onDelete("set null"),
    accountPolicy(),
  ],
);

/** The scenarios that a rule runs, in order. */
export const ruleScenarios = pgTable(
  "rule_scenarios",
  {
    accountId: reference("account_id").notNull(),
    ruleId: reference("rule_id").notNull(),
    scenarioId: reference("scenario_id").notNull(),
    position: integer("position").notNull(),
    /** Account that owns the scenario: the account itself, or its parent for a shared scenario. */
    scenarioAccountId: reference("scenario_account_id").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.ruleId, table.scenarioId] }),
    foreignKey({
      name: "rule_scenarios_rule",
      columns: [table.accountId, table.ruleId],
      foreignColumns: [rules.accountId, rules.ruleId],
    }).onDelete("cascade"),
    foreignKey({
      name: "rule_scenarios_scenario",
      columns: [table.scenarioAccountId, table.scenarioId],
      foreignColumns: [scenarios.accountId, scenarios.scenarioId],
    }).onDelete("cascade"),
    index("rule_scenarios_of_account").on(table.scenarioAccountId, table.scenarioId),
    index("rule_scenarios_scenario_rules").on(table.accountId, table.scenarioId, table.ruleId),
    accountPolicy(),
    ...scenariosOfFamily(),
  ],
);

export const ruleRunStatus = pgEnum("rule_run_status", ["REQUESTED", "TAKEN", "STARTED", "FAILED"]);

/** A request to start a rule's scenarios without a call; the engine takes it and reports the result. */
export const ruleRuns = pgTable(
  "rule_runs",
  {
    ruleRunId: numericId("rule_run_id"),
    ...inApplication,
    ruleId: reference("rule_id").notNull(),
    customData: text("custom_data").notNull().default(""),
    status: ruleRunStatus("status").notNull().default("REQUESTED"),
    /** Display name of the requester at that time. */
    askedBy: text("asked_by").notNull(),
    /** Error text reported by the engine. */
    problem: text("problem"),
    /** The engine's id of the call session it started; the session's row can arrive later. */
    callSessionExternalId: text("call_session_external_id"),
    createdAt: moment("created_at").notNull().defaultNow(),
    takenAt: moment("taken_at"),
    reportedAt: moment("reported_at"),
  },
  (table) => [
    ofApplication("rule_runs", table),
    foreignKey({
      name: "rule_runs_rule",
      columns: [table.accountId, table.ruleId],
      foreignColumns: [rules.accountId, rules.ruleId],
    }).onDelete("cascade"),
    index("rule_runs_order").on(table.accountId, table.applicationId, table.createdAt, table.ruleRunId),
    index("rule_runs_of_rule").on(table.accountId, table.ruleId),
    index("rule_runs_open")
      .on(table.accountId, table.ruleRunId)
      .where(sql`${table.status} in ('REQUESTED', 'TAKEN')`),
    accountPolicy(),
  ],
);
