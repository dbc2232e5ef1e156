import { sql } from "drizzle-orm";

import { accounts, numberOffers } from "@/db/schema";

/** Maximum number of phone numbers per purchase. */
export const BOUGHT_AT_ONCE = 50;

export const numberOfferColumns = {
  numberOfferId: numberOffers.numberOfferId,
  phoneNumber: numberOffers.phoneNumber,
  countryCode: numberOffers.countryCode,
  countryState: numberOffers.countryState,
  categoryName: numberOffers.categoryName,
  regionName: numberOffers.regionName,
  price: numberOffers.price,
  installationPrice: numberOffers.installationPrice,
  currency: numberOffers.currency,
  isSmsSupported: numberOffers.isSmsSupported,
  addressProof: numberOffers.addressProof,
  needsConfiguration: numberOffers.needsConfiguration,
};

/** Phone number for sale; its prices are in ledger units. */
export type NumberOffer = Pick<typeof numberOffers.$inferSelect, keyof typeof numberOfferColumns>;

/** Returns the SQL condition that matches offers in the account's currency, the only ones that it can buy. */
export const inCurrencyOf = (accountId: number) =>
  sql`${numberOffers.currency} = (select ${accounts.currency} from ${accounts} where ${accounts.accountId} = ${accountId})`;
