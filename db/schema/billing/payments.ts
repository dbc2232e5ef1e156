import { foreignKey, index, pgEnum, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { transactions } from "@/db/schema/billing/ledger";
import { accountPolicy, moment, money, numericId, reference, workerPolicy } from "@/db/schema/columns";

export const paymentMethod = pgEnum("payment_method", ["BANK_TRANSFER", "CARD"]);

export const paymentStatus = pgEnum("payment_status", ["PENDING", "CONFIRMED", "REJECTED", "CANCELED"]);

/** A payment that somebody announced; the balance moves when it is confirmed. */
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
    /** What the payer writes on the transfer, and the operator finds it by. */
    reference: text("reference").notNull(),
    status: paymentStatus("status").notNull().default("PENDING"),
    askedBy: text("asked_by").notNull(),
    createdAt: moment("created_at").notNull().defaultNow(),
    decidedAt: moment("decided_at"),
    /** What the operator says of it, to the account. */
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
