import { sql } from "drizzle-orm";
import { boolean, index, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { accountPolicy, catalogPolicy, moment, money, numericId, reference, workerPolicy } from "@/db/schema/columns";

/** A phone number for sale, added by the operator and removed by its purchase. */
export const numberOffers = pgTable(
  "number_offers",
  {
    numberOfferId: numericId("number_offer_id"),
    /** E.164 without the plus. */
    phoneNumber: text("phone_number").notNull(),
    countryCode: text("country_code").notNull(),
    countryState: text("country_state").notNull().default(""),
    categoryName: text("category_name").notNull(),
    regionName: text("region_name").notNull().default(""),
    /** Monthly price and one-time installation price. */
    price: money("price").notNull(),
    installationPrice: money("installation_price")
      .notNull()
      .default(sql`0`),
    currency: text("currency").notNull(),
    isSmsSupported: boolean("is_sms_supported").notNull().default(false),
    /** LOCAL, NATIONAL or WORLDWIDE where the law requires an address; null elsewhere. */
    addressProof: text("address_proof"),
    /** Whether the number's operator requires business details before activation. */
    needsConfiguration: boolean("needs_configuration").notNull().default(false),
    createdAt: moment("created_at").notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("number_offers_number_key").on(table.phoneNumber),
    index("number_offers_order").on(
      table.currency,
      table.countryCode,
      table.categoryName,
      table.regionName,
      table.phoneNumber,
      table.numberOfferId,
    ),
    index("number_offers_country_order").on(table.currency, table.countryCode, table.phoneNumber, table.numberOfferId),
    catalogPolicy(),
    workerPolicy(),
  ],
);

/** A purchase of numbers, identified by its request's idempotency key. */
export const numberPurchases = pgTable(
  "number_purchases",
  {
    numberPurchaseId: numericId("number_purchase_id"),
    accountId: reference("account_id")
      .notNull()
      .references(() => accounts.accountId, { onDelete: "cascade" }),
    requestKey: text("request_key").notNull(),
    /** E.164 without the plus, in order. */
    phoneNumbers: text("phone_numbers").array().notNull(),
    total: money("total")
      .notNull()
      .default(sql`0`),
    boughtBy: text("bought_by").notNull(),
    boughtAt: moment("bought_at").notNull().defaultNow(),
  },
  (table) => [uniqueIndex("number_purchases_request_key").on(table.accountId, table.requestKey), accountPolicy()],
);
