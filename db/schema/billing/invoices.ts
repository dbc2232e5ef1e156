import { sql } from "drizzle-orm";
import {
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
import { accountPolicy, catalogPolicy, moment, money, numericId, reference, workerPolicy } from "@/db/schema/columns";

export const invoiceStatus = pgEnum("invoice_status", ["ISSUED", "PAID", "CANCELED"]);

/** Last invoice number of a year. Numbers have no gaps: the row stays locked until the invoice is committed. */
export const invoiceCounters = pgTable(
  "invoice_counters",
  { year: integer("year").primaryKey(), last: integer("last").notNull() },
  () => [catalogPolicy()],
);

/** A month's charges as a document; only its status ever changes. */
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
    /** Billing address as of the invoice date. */
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
