import { sql } from "drizzle-orm";
import { boolean, foreignKey, index, integer, pgTable, text, unique } from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { accountPolicy, moment, money, numericId, reference, sealed, workerPolicy } from "@/db/schema/columns";

/** A bank card as its provider knows it; the full number and the security code are never stored. */
export const bankCards = pgTable(
  "bank_cards",
  {
    bankCardId: numericId("bank_card_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    provider: text("provider").notNull(),
    /** Token with which the provider charges the card. */
    providerToken: sealed("provider_token").notNull(),
    /** Exactly four; enforced by the database. */
    lastDigits: text("last_digits").notNull(),
    cardHolder: text("card_holder").notNull(),
    cardType: text("card_type").notNull(),
    expiryMonth: integer("expiry_month").notNull(),
    expiryYear: integer("expiry_year").notNull(),
    /** Whether its expiry was notified, before and after it passed; a card's expiry never changes. */
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

/** An account's automatic top-up by card. */
export const autoTopUps = pgTable(
  "auto_top_ups",
  {
    accountId: reference("account_id")
      .primaryKey()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    autoCharge: boolean("auto_charge").notNull().default(false),
    bankCardId: reference("bank_card_id"),
    /** The card is charged when the balance falls below this amount. */
    minBalance: money("min_balance").notNull(),
    /** Amount charged. */
    overrunValue: money("card_overrun_value").notNull(),
    receiptEmail: text("receipt_email").notNull().default(""),
    lastErrorAt: moment("last_error_date"),
    lastErrorAmount: money("last_error_amount"),
    lastErrorMessage: text("last_error_message"),
    /** Time of the last attempt, so that it is not repeated at every charge. */
    triedAt: moment("tried_at"),
    /** Charge in progress: after an interruption it is resumed under the same reference and charged once. */
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
