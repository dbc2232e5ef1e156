import { sql } from "drizzle-orm";
import { boolean, index, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";

import { accounts } from "@/db/schema/access/accounts";
import { accountPolicy, catalogPolicy, moment, money, numericId, reference, workerPolicy } from "@/db/schema/columns";

/** A phone number that is for sale: the operator brings it, a purchase takes it away. */
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
    /** What a month costs, and what is paid once. */
    price: money("price").notNull(),
    installationPrice: money("installation_price")
      .notNull()
      .default(sql`0`),
    currency: text("currency").notNull(),
    isSmsSupported: boolean("is_sms_supported").notNull().default(false),
    /** LOCAL, NATIONAL or WORLDWIDE where the law asks for an address; empty where it does not. */
    addressProof: text("address_proof"),
    /** Whether its operator asks which business it is for before it works. */
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

/** A purchase of some numbers, known again by the key that its request brought: asked for twice, it happens once. */
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
