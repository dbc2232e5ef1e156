import { sql } from "drizzle-orm";
import { boolean, foreignKey, index, integer, pgTable, text, unique } from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { accountPolicy, moment, money, numericId, reference, sealed, workerPolicy } from "@/db/schema/columns";

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
