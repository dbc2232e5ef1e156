import { sql } from "drizzle-orm";
import {
  foreignKey,
  index,
  integer,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
} from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { accountPolicy, appRole, moment, numericId, reference, searchText } from "@/db/schema/columns";

import { applications } from "./applications";

/**
 * Lets a child account read the scenarios that its parent shares with all of the parent's applications, but not change
 * them.
 */
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
    /** Optimistic lock version, increased with each saved script or name; scenario_versions holds each one. */
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

/** Every saved version of a scenario, including the current one. */
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
