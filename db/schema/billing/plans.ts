import { sql } from "drizzle-orm";
import { boolean, date, index, integer, jsonb, pgEnum, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { accountPolicy, catalogPolicy, moment, money, numericId, reference, workerPolicy } from "@/db/schema/columns";

export const planType = pgEnum("plan_type", ["IM", "MAU"]);

/** What a plan holds for each period, and what more of it costs. */
export interface PlanPackage {
  name: string;
  size: number;
  mayOverrun: boolean;
  /** Decimal text. */
  overrunPrice: string;
  overrunSize: number;
}

/** A plan on offer, which the operator keeps. */
export const planTemplates = pgTable(
  "plan_templates",
  {
    planTemplateId: numericId("plan_subscription_template_id"),
    planType: planType("plan_type").notNull(),
    name: text("plan_name").notNull(),
    description: text("description").notNull().default(""),
    periodicCharge: money("periodic_charge").notNull(),
    currency: text("currency").notNull(),
    packages: jsonb("packages").$type<PlanPackage[]>().notNull(),
    onOffer: boolean("on_offer").notNull().default(true),
  },
  (table) => [
    uniqueIndex("plan_templates_name_key").on(table.planType, table.currency, sql`lower(${table.name})`),
    catalogPolicy(),
    workerPolicy(),
  ],
);

/** A plan that an account pays for by the month; one of each type at a time. */
export const planSubscriptions = pgTable(
  "plan_subscriptions",
  {
    planSubscriptionId: numericId("plan_subscription_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    planTemplateId: reference("plan_subscription_template_id")
      .notNull()
      .references(() => planTemplates.planTemplateId),
    planType: planType("plan_type").notNull(),
    /** What was agreed on, whatever becomes of the offer. */
    name: text("plan_name").notNull(),
    periodicCharge: money("periodic_charge").notNull(),
    /** What is left of each until the next charge; below zero by what was used beyond it. */
    packages: jsonb("packages").$type<(PlanPackage & { left: number })[]>().notNull(),
    startedAt: moment("started_at").notNull().defaultNow(),
    nextCharge: date("next_charge").notNull(),
    /** Asked to end, or to become another plan, at the next charge. */
    endsAtNextCharge: boolean("ends_at_next_charge").notNull().default(false),
    nextPlanTemplateId: reference("next_plan_template_id").references(() => planTemplates.planTemplateId),
    endedAt: moment("ended_at"),
    /** The charge's day that the account was warned of. */
    riskToldFor: date("risk_told_for"),
    version: integer("version").notNull().default(1),
  },
  (table) => [
    uniqueIndex("plan_subscriptions_current_key")
      .on(table.accountId, table.planType)
      .where(sql`${table.endedAt} is null`),
    index("plan_subscriptions_order").on(table.accountId, table.startedAt, table.planSubscriptionId),
    index("plan_subscriptions_due")
      .on(table.nextCharge)
      .where(sql`${table.endedAt} is null`),
    accountPolicy(),
    workerPolicy(),
  ],
);
