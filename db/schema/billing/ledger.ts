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

/** An account also reads what the accounts under it have. */
const childrenPolicy = () =>
  pgPolicy("children", {
    for: "select",
    to: appRole,
    using: sql`account_id in (select account_id from accounts where parent_account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint))`,
  });

/** What moved money: payments, charges, transfers, and what the operator gives or takes. */
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

/** The sides that a transaction moves money between: an account's own balance, and what stands against it. */
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
 * What an account has. Only the ledger's trigger moves the balance, by each entry of the book BALANCE; the migration
 * holds the triggers. The row is also the lock under which an account's money moves.
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
    /** How far below zero purchases may take the balance. */
    creditLimit: money("credit_limit")
      .notNull()
      .default(sql`0`),
    /** How many entries the balance is the sum of. */
    entries: bigint("entries", { mode: "number" }).notNull().default(0),
  },
  () => [accountPolicy(), childrenPolicy(), workerPolicy()],
);

/** A payment or charge, append-only: what it did to the balance, and why. Its entries say between which books. */
export const transactions = pgTable(
  "transactions",
  {
    transactionId: numericId("transaction_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    performedAt: moment("performed_at").notNull().defaultNow(),
    type: transactionType("transaction_type").notNull(),
    /** What it did to the account's balance. */
    amount: money("amount").notNull(),
    currency: text("currency").notNull(),
    description: text("transaction_description").notNull().default(""),
    onHold: boolean("on_hold").notNull().default(false),
    applicationId: reference("application_id"),
    userId: reference("user_id"),
    /** The other account of a transfer. */
    relatedAccountId: reference("related_account_id"),
    /** What was paid for: phoneNumber, sipRegistration, plan, call and the like, with its id or name. */
    resourceType: text("resource_type"),
    resourceId: text("resource_id"),
    /** What makes it happen once: a repeated request, renewal or report finds it by this. */
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
    // What comes in, and what is on hold, is little among many charges.
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

/** One side of a transaction, append-only. A transaction's entries come to zero; those of the book BALANCE make the balance. */
export const ledgerEntries = pgTable(
  "ledger_entries",
  {
    entryId: numericId("entry_id"),
    accountId: reference("account_id").notNull(),
    transactionId: reference("transaction_id").notNull(),
    book: ledgerBook("book").notNull(),
    amount: money("amount").notNull(),
    /** Of the book BALANCE: the how-manieth entry it is, and the balance after it. The trigger sets both. */
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
