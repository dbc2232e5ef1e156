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

import { accounts } from "@/db/schema/access/accounts";
import { serviceAccounts } from "@/db/schema/access/service-accounts";
import {
  accountPolicy,
  appRole,
  moment,
  numericId,
  reference,
  searchText,
  type TableColumns,
} from "@/db/schema/columns";

/** What holds a telephony solution together: scenarios, rules, users, queues, call lists and numbers. */
export const applications = pgTable(
  "applications",
  {
    applicationId: numericId("application_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    name: text("name").notNull(),
    description: text("description").notNull().default(""),
    /** The name of an icon. */
    icon: text("icon").notNull().default("apps"),
    /** The engine hands out no open links to records and logs. */
    secureRecordStorage: boolean("secure_record_storage").notNull().default(true),
    searchText: searchText("search_text").notNull(),
    version: integer("version").notNull().default(1),
    createdAt: moment("created_at").notNull().defaultNow(),
    modifiedAt: moment("modified_at").notNull().defaultNow(),
  },
  (table) => [
    unique("applications_account_key").on(table.accountId, table.applicationId),
    uniqueIndex("applications_name_key").on(table.accountId, sql`lower(${table.name})`),
    index("applications_name_order").on(table.accountId, table.name, table.applicationId),
    index("applications_modified_order").on(table.accountId, table.modifiedAt, table.applicationId),
    accountPolicy(),
  ],
);

/** The columns that tie a row to its application, in the same account; used with `ofApplication`. */
export const inApplication = {
  accountId: reference("account_id").notNull(),
  applicationId: reference("application_id").notNull(),
};

/** The foreign key of `inApplication`: whatever an application holds goes with it. */
export const ofApplication = (table: string, columns: TableColumns<"accountId" | "applicationId">) =>
  foreignKey({
    name: `${table}_application`,
    columns: [columns.accountId, columns.applicationId],
    foreignColumns: [applications.accountId, applications.applicationId],
  }).onDelete("cascade");

/** A child account reads the scenarios that its parent shares with all of the parent's applications, and changes none. */
const parentPolicy = () =>
  pgPolicy("parent", {
    for: "select",
    to: appRole,
    using: sql`application_id is null and account_id = (select parent_account_id from accounts where account_id = nullif(current_setting('gatehouse.account_id', true), '')::bigint)`,
  });

/** A script that runs in a call; without an application it is shared with all of the account's applications. */
export const scenarios = pgTable(
  "scenarios",
  {
    scenarioId: numericId("scenario_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    applicationId: reference("application_id"),
    name: text("name").notNull(),
    script: text("script").notNull(),
    searchText: searchText("search_text").notNull(),
    /** Grows with each saved script or name; scenario_versions holds each. */
    version: integer("version").notNull().default(1),
    modifiedBy: text("modified_by").notNull(),
    createdAt: moment("created_at").notNull().defaultNow(),
    modifiedAt: moment("modified_at").notNull().defaultNow(),
  },
  (table) => [
    unique("scenarios_account_key").on(table.accountId, table.scenarioId),
    uniqueIndex("scenarios_name_key").on(
      table.accountId,
      sql`coalesce(${table.applicationId}, 0)`,
      sql`lower(${table.name})`,
    ),
    index("scenarios_name_order").on(table.accountId, table.applicationId, table.name, table.scenarioId),
    foreignKey({
      name: "scenarios_application",
      columns: [table.accountId, table.applicationId],
      foreignColumns: [applications.accountId, applications.applicationId],
    }).onDelete("cascade"),
    accountPolicy(),
    parentPolicy(),
  ],
);

/** Each saved state of a scenario, the current one included. */
export const scenarioVersions = pgTable(
  "scenario_versions",
  {
    accountId: reference("account_id").notNull(),
    scenarioId: reference("scenario_id").notNull(),
    version: integer("version").notNull(),
    name: text("name").notNull(),
    script: text("script").notNull(),
    savedBy: text("saved_by").notNull(),
    savedAt: moment("saved_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.scenarioId, table.version] }),
    foreignKey({
      name: "scenario_versions_scenario",
      columns: [table.accountId, table.scenarioId],
      foreignColumns: [scenarios.accountId, scenarios.scenarioId],
    }).onDelete("cascade"),
    accountPolicy(),
  ],
);

/** Which scenarios run for which numbers; an application's rules are tried in their order, and the first match runs. */
export const rules = pgTable(
  "rules",
  {
    ruleId: numericId("rule_id"),
    ...inApplication,
    name: text("name").notNull(),
    /** Regular expressions over the number called. */
    pattern: text("pattern").notNull(),
    patternExclude: text("pattern_exclude").notNull().default(""),
    videoConference: boolean("video_conference").notNull().default(false),
    /** The service account whose programs alone may start the rule. */
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

/** Whoever owns a scenario sees which rules run it, and a rule runs scenarios of its own account and of the parent. */
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

/** The scenarios that a rule runs, in their order. */
export const ruleScenarios = pgTable(
  "rule_scenarios",
  {
    accountId: reference("account_id").notNull(),
    ruleId: reference("rule_id").notNull(),
    scenarioId: reference("scenario_id").notNull(),
    position: integer("position").notNull(),
    /** Whose scenario it is: the account's own, or one that its parent shares. */
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

/** Somebody's request to start a rule's scenarios without a call: the engine takes it, and says what became of it. */
export const ruleRuns = pgTable(
  "rule_runs",
  {
    ruleRunId: numericId("rule_run_id"),
    ...inApplication,
    ruleId: reference("rule_id").notNull(),
    customData: text("custom_data").notNull().default(""),
    status: ruleRunStatus("status").notNull().default("REQUESTED"),
    /** Who asked, as they were called then. */
    askedBy: text("asked_by").notNull(),
    /** Why it failed, in the engine's words. */
    problem: text("problem"),
    /** The engine's own id of the call session that it started; the session's row may come later. */
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
