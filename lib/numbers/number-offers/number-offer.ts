import { sql } from "drizzle-orm";

import { accounts, numberOffers } from "@/db/schema";

/** Numbers of one purchase at most. */
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

/** A phone number on offer; its prices are in ledger units. */
export type NumberOffer = Pick<typeof numberOffers.$inferSelect, keyof typeof numberOfferColumns>;

/** The offers that an account can buy are those in its currency. */
export const inCurrencyOf = (accountId: number) =>
  sql`${numberOffers.currency} = (select ${accounts.currency} from ${accounts} where ${accounts.accountId} = ${accountId})`;
