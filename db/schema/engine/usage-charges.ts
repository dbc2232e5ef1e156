import { index, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { accountPolicy, amount, moment, numericId, reference } from "@/db/schema/columns";

/** The engine's charges for calls, recordings and messages; the ledger books each once. */
export const usageCharges = pgTable(
  "usage_charges",
  {
    usageChargeId: numericId("usage_charge_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    externalId: text("external_id").notNull(),
    applicationId: reference("application_id"),
    userId: reference("user_id"),
    callSessionHistoryId: reference("call_session_history_id"),
    resourceType: text("resource_type").notNull(),
    amount: amount("amount").notNull(),
    description: text("description").notNull().default(""),
    chargedAt: moment("charged_at").notNull(),
  },
  (table) => [
    uniqueIndex("usage_charges_external_key").on(table.accountId, table.externalId),
    index("usage_charges_order").on(table.accountId, table.chargedAt, table.usageChargeId),
    accountPolicy(),
  ],
);
