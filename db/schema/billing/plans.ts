import { sql } from "drizzle-orm";
import { boolean, date, index, integer, jsonb, pgEnum, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { accountPolicy, catalogPolicy, moment, money, numericId, reference, workerPolicy } from "@/db/schema/columns";

export const planType = pgEnum("plan_type", ["IM", "MAU"]);

/** Quantity that a plan includes per period, and the price beyond it. */
export interface PlanPackage {
  name: string;
  size: number;
  mayOverrun: boolean;
  /** Decimal string. */
  overrunPrice: string;
  overrunSize: number;
}

/** A plan on offer, maintained by the operator. */
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

/** A plan that an account pays for monthly; at most one active of each type. */
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
    /** Terms agreed on, independent of later changes to the offer. */
    name: text("plan_name").notNull(),
    periodicCharge: money("periodic_charge").notNull(),
    /** Quantity left of each package until the next charge; negative when overrun. */
    packages: jsonb("packages").$type<(PlanPackage & { left: number })[]>().notNull(),
    startedAt: moment("started_at").notNull().defaultNow(),
    nextCharge: date("next_charge").notNull(),
    /** Requested to end, or to change to another plan, at the next charge. */
    endsAtNextCharge: boolean("ends_at_next_charge").notNull().default(false),
    nextPlanTemplateId: reference("next_plan_template_id").references(() => planTemplates.planTemplateId),
    endedAt: moment("ended_at"),
    /** Date of the charge that the account was warned about. */
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
