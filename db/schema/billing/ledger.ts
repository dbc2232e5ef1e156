import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  foreignKey,
  index,
  pgEnum,
  pgPolicy,
  pgTable,
  text,
  unique,
  uniqueIndex,
} from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { accountPolicy, appRole, moment, money, numericId, reference, workerPolicy } from "@/db/schema/columns";

/** Lets an account read the balances of its child accounts. */
const childrenPolicy = () =>
  pgPolicy("children", {
    for: "select",
    to: appRole,
    using: sql`account_id in (select account_id from accounts where parent_account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint))`,
  });

/** Kinds of money movement: payments, charges, transfers and the operator's adjustments. */
export const transactionType = pgEnum("transaction_type", [
  "BANK_TRANSFER",
  "CARD_PAYMENT",
  "AUTO_TOP_UP",
  "CALL_CHARGE",
  "RECORDING_CHARGE",
  "SMS_CHARGE",
  "RESOURCE_CHARGE",
  "PHONE_NUMBER_INSTALLATION",
  "PHONE_NUMBER_CHARGE",
  "PHONE_NUMBER_RENEWAL",
  "SIP_REGISTRATION_CHARGE",
  "SIP_REGISTRATION_RENEWAL",
  "PLAN_CHARGE",
  "PLAN_RENEWAL",
  "PLAN_OVERRUN",
  "TRANSFER_TO_CHILD",
  "TRANSFER_FROM_CHILD",
  "TRANSFER_TO_PARENT",
  "TRANSFER_FROM_PARENT",
  "TRANSFER_TO_USER",
  "TRANSFER_FROM_USER",
  "GIFT",
  "REFUND",
  "TAX",
  "GRACE_CREDIT",
  "ADJUSTMENT",
]);

/** Books that a transaction moves money between: an account's own balance and its counterparts. */
export const ledgerBook = pgEnum("ledger_book", [
  "BALANCE",
  "PAYMENTS",
  "USAGE",
  "NUMBERS",
  "SUBSCRIPTIONS",
  "TRANSFERS",
  "USERS",
  "TAXES",
  "ADJUSTMENTS",
]);

/**
 * An account's balance. Only the ledger's trigger (see the migration) changes it, with each entry of the book BALANCE.
 * The row is also the lock for the account's money movements.
 */
export const accountBalances = pgTable(
  "account_balances",
  {
    accountId: bigint("account_id", { mode: "number" })
      .primaryKey()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    balance: money("balance")
      .notNull()
      .default(sql`0`),
    /** How far below zero purchases can take the balance. */
    creditLimit: money("credit_limit")
      .notNull()
      .default(sql`0`),
    /** Number of ledger entries that the balance is the sum of. */
    entries: bigint("entries", { mode: "number" }).notNull().default(0),
  },
  () => [accountPolicy(), childrenPolicy(), workerPolicy()],
);

/** A payment or charge, append-only: its effect on the balance and the reason. Its entries name the books. */
export const transactions = pgTable(
  "transactions",
  {
    transactionId: numericId("transaction_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    performedAt: moment("performed_at").notNull().defaultNow(),
    type: transactionType("transaction_type").notNull(),
    /** Effect on the account's balance. */
    amount: money("amount").notNull(),
    currency: text("currency").notNull(),
    description: text("transaction_description").notNull().default(""),
    onHold: boolean("on_hold").notNull().default(false),
    applicationId: reference("application_id"),
    userId: reference("user_id"),
    /** Other account of a transfer. */
    relatedAccountId: reference("related_account_id"),
    /** What was paid for, such as phoneNumber, sipRegistration, plan or call, with its id or name. */
    resourceType: text("resource_type"),
    resourceId: text("resource_id"),
    /** Idempotency key: a repeated request, renewal or report finds the transaction by it. */
    externalKey: text("external_key"),
  },
  (table) => [
    unique("transactions_account_key").on(table.accountId, table.transactionId),
    uniqueIndex("transactions_external_key").on(table.accountId, table.externalKey),
    index("transactions_order").on(table.accountId, table.performedAt, table.transactionId),
    index("transactions_type_order").on(table.accountId, table.type, table.performedAt, table.transactionId),
    index("transactions_application_order").on(
      table.accountId,
      table.applicationId,
      table.performedAt,
      table.transactionId,
    ),
    // Partial: incoming and on-hold transactions are few among many charges.
    index("transactions_in_order")
      .on(table.accountId, table.performedAt, table.transactionId)
      .where(sql`amount > 0`),
    index("transactions_on_hold_order")
      .on(table.accountId, table.performedAt, table.transactionId)
      .where(sql`on_hold`),
    index("transactions_related_order").on(
      table.accountId,
      table.relatedAccountId,
      table.performedAt,
      table.transactionId,
    ),
    index("transactions_user_order").on(table.accountId, table.userId, table.performedAt, table.transactionId),
    accountPolicy(),
  ],
);

/**
 * One side of a transaction, append-only. A transaction's entries sum to zero; those of the book BALANCE sum to the
 * balance.
 */
export const ledgerEntries = pgTable(
  "ledger_entries",
  {
    entryId: numericId("entry_id"),
    accountId: reference("account_id").notNull(),
    transactionId: reference("transaction_id").notNull(),
    book: ledgerBook("book").notNull(),
    amount: money("amount").notNull(),
    /** Only for the book BALANCE: the entry's sequence number and the balance after it, both set by the trigger. */
    sequence: bigint("sequence", { mode: "number" }),
    balanceAfter: money("balance_after"),
  },
  (table) => [
    foreignKey({
      name: "ledger_entries_transaction",
      columns: [table.accountId, table.transactionId],
      foreignColumns: [transactions.accountId, transactions.transactionId],
    }).onDelete("cascade"),
    uniqueIndex("ledger_entries_sequence_key").on(table.accountId, table.sequence),
    index("ledger_entries_of_transaction").on(table.accountId, table.transactionId),
    accountPolicy(),
  ],
);
