import { sql } from "drizzle-orm";
import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  pgEnum,
  pgTable,
  text,
  unique,
  uniqueIndex,
} from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import {
  accountPolicy,
  catalogPolicy,
  moment,
  money,
  numericId,
  reference,
  sealed,
  workerPolicy,
} from "@/db/schema/columns";

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

export const invoiceStatus = pgEnum("invoice_status", ["ISSUED", "PAID", "CANCELED"]);

/** The last number that an invoice of a year got: numbers have no gaps, since the row is locked until the invoice stands. */
export const invoiceCounters = pgTable(
  "invoice_counters",
  { year: integer("year").primaryKey(), last: integer("last").notNull() },
  () => [catalogPolicy()],
);

/** A month's charges as a document; it is never changed but for its state. */
export const invoices = pgTable(
  "invoices",
  {
    invoiceId: numericId("invoice_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    invoiceNumber: text("invoice_number").notNull(),
    invoiceDate: date("invoice_date").notNull(),
    periodFrom: date("period_from").notNull(),
    periodTo: date("period_to").notNull(),
    status: invoiceStatus("status").notNull().default("ISSUED"),
    currency: text("currency").notNull(),
    tax: money("amount_tax").notNull(),
    discount: money("amount_discount").notNull(),
    total: money("amount_total").notNull(),
    toPay: money("amount_to_pay").notNull(),
    /** The billing address as it was on the invoice's day. */
    billTo: jsonb("bill_to").$type<Record<string, string>>().notNull(),
    createdAt: moment("created_at").notNull().defaultNow(),
  },
  (table) => [
    unique("invoices_account_key").on(table.accountId, table.invoiceId),
    uniqueIndex("invoices_number_key").on(table.invoiceNumber),
    uniqueIndex("invoices_period_key").on(table.accountId, table.periodFrom),
    index("invoices_order").on(table.accountId, table.invoiceDate, table.invoiceId),
    accountPolicy(),
    workerPolicy(),
  ],
);

/** A line of an invoice. */
export const invoiceRows = pgTable(
  "invoice_rows",
  {
    invoiceRowId: numericId("invoice_row_id"),
    accountId: reference("account_id").notNull(),
    invoiceId: reference("invoice_id").notNull(),
    position: integer("position").notNull(),
    serviceName: text("service_name").notNull(),
    quantity: reference("quantity").notNull(),
    amount: money("amount").notNull(),
    taxName: text("tax_name").notNull().default(""),
    /** In percent. */
    taxRate: numeric("tax_rate", { precision: 6, scale: 3 }).notNull().default("0"),
    taxAmount: money("tax_amount")
      .notNull()
      .default(sql`0`),
  },
  (table) => [
    foreignKey({
      name: "invoice_rows_invoice",
      columns: [table.accountId, table.invoiceId],
      foreignColumns: [invoices.accountId, invoices.invoiceId],
    }).onDelete("cascade"),
    uniqueIndex("invoice_rows_position_key").on(table.accountId, table.invoiceId, table.position),
    accountPolicy(),
  ],
);

/** A bank card as its provider knows it: no full number and no security code is ever here. */
export const bankCards = pgTable(
  "bank_cards",
  {
    bankCardId: numericId("bank_card_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    provider: text("provider").notNull(),
    /** What the provider charges the card by. */
    providerToken: sealed("provider_token").notNull(),
    /** Four of them; the database refuses more. */
    lastDigits: text("last_digits").notNull(),
    cardHolder: text("card_holder").notNull(),
    cardType: text("card_type").notNull(),
    expiryMonth: integer("expiry_month").notNull(),
    expiryYear: integer("expiry_year").notNull(),
    /** Whether its end was told of, before it came and once it had come; a card's end never changes. */
    toldExpiring: boolean("told_expiring").notNull().default(false),
    toldExpired: boolean("told_expired").notNull().default(false),
    createdAt: moment("created_at").notNull().defaultNow(),
  },
  (table) => [
    unique("bank_cards_account_key").on(table.accountId, table.bankCardId),
    index("bank_cards_order").on(table.accountId, table.createdAt, table.bankCardId),
    index("bank_cards_untold")
      .on(table.expiryYear, table.expiryMonth)
      .where(sql`not ${table.toldExpired}`),
    accountPolicy(),
    workerPolicy(),
  ],
);

/** When an account's card tops up its balance by itself. */
export const autoTopUps = pgTable(
  "auto_top_ups",
  {
    accountId: reference("account_id")
      .primaryKey()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    autoCharge: boolean("auto_charge").notNull().default(false),
    bankCardId: reference("bank_card_id"),
    /** The card is charged when the balance falls under this. */
    minBalance: money("min_balance").notNull(),
    /** What is charged then. */
    overrunValue: money("card_overrun_value").notNull(),
    receiptEmail: text("receipt_email").notNull().default(""),
    lastErrorAt: moment("last_error_date"),
    lastErrorAmount: money("last_error_amount"),
    lastErrorMessage: text("last_error_message"),
    /** When it last tried, so that it does not try again at every charge. */
    triedAt: moment("tried_at"),
    /** The charge that is under way: whatever is cut off is taken up under the same reference, and charged once. */
    pendingReference: text("pending_reference"),
    pendingAmount: money("pending_amount"),
    version: integer("version").notNull().default(1),
  },
  (table) => [
    foreignKey({
      name: "auto_top_ups_card",
      columns: [table.accountId, table.bankCardId],
      foreignColumns: [bankCards.accountId, bankCards.bankCardId],
    }).onDelete("set null"),
    accountPolicy(),
    workerPolicy(),
  ],
);
