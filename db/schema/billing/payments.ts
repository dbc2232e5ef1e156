import { foreignKey, index, pgEnum, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { accountPolicy, moment, money, numericId, reference, workerPolicy } from "@/db/schema/columns";

import { transactions } from "./ledger";

export const paymentMethod = pgEnum("payment_method", ["BANK_TRANSFER", "CARD"]);

export const paymentStatus = pgEnum("payment_status", ["PENDING", "CONFIRMED", "REJECTED", "CANCELED"]);

/** An announced payment; the balance changes when it is confirmed. */
export const payments = pgTable(
  "payments",
  {
    paymentId: numericId("payment_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    method: paymentMethod("method").notNull(),
    amount: money("amount").notNull(),
    currency: text("currency").notNull(),
    /** Reference that the payer puts on the transfer, by which the operator finds the payment. */
    reference: text("reference").notNull(),
    status: paymentStatus("status").notNull().default("PENDING"),
    askedBy: text("asked_by").notNull(),
    createdAt: moment("created_at").notNull().defaultNow(),
    decidedAt: moment("decided_at"),
    /** The operator's note, shown to the account. */
    note: text("note").notNull().default(""),
    transactionId: reference("transaction_id"),
  },
  (table) => [
    foreignKey({
      name: "payments_transaction",
      columns: [table.accountId, table.transactionId],
      foreignColumns: [transactions.accountId, transactions.transactionId],
    }),
    uniqueIndex("payments_reference_key").on(table.reference),
    index("payments_order").on(table.accountId, table.createdAt, table.paymentId),
    index("payments_open").on(table.status, table.createdAt),
    accountPolicy(),
    workerPolicy(),
  ],
);
