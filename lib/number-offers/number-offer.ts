import { eq, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
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
export const inCurrencyOf = (accountId: number) => sql`${numberOffers.currency} = (select ${accounts.currency} from ${accounts} where ${accounts.accountId} = ${accountId})`;

/** The currency that an account pays in, and the time zone of its days. */
export async function readPaying(tx: Tx, accountId: number): Promise<{ currency: string; timeZone: string }> {
  const [account] = await tx.select({ currency: accounts.currency, timeZone: accounts.location }).from(accounts).where(eq(accounts.accountId, accountId));
  return account!;
}
