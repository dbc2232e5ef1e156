import { and, asc, eq, inArray } from "drizzle-orm";

import { accounts, numberOffers } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { balanceOf } from "@/lib/billing/ledger/post";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput } from "@/lib/platform/errors";

import { BOUGHT_AT_ONCE, inCurrencyOf, type NumberOffer, numberOfferColumns } from "./number-offer";

/** Current price of phone numbers in ledger units, with the account's balance. */
export interface Quote {
  offers: NumberOffer[];
  /** Requested numbers that are not for sale. */
  gone: string[];
  currency: string;
  installation: bigint;
  firstMonth: bigint;
  total: bigint;
  balance: bigint;
  /** Amount that balance and credit limit lack; 0 when they suffice. */
  missing: bigint;
}

/**
 * Returns the current price of phone numbers.
 * @throws FORBIDDEN, BAD_USER_INPUT for more than 50 numbers
 */
export async function quotePurchase(ctx: Ctx, numbers: readonly string[]): Promise<Quote> {
  requireAccess(ctx, "PHONE_NUMBER_PURCHASE");
  if (numbers.length > BOUGHT_AT_ONCE) throw badInput({ numbers: `Buy at most ${BOUGHT_AT_ONCE} numbers at once.` });
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const offers = await tx
      .select(numberOfferColumns)
      .from(numberOffers)
      .where(and(inCurrencyOf(accountId), inArray(numberOffers.phoneNumber, [...numbers])))
      .orderBy(asc(numberOffers.phoneNumber));
    const { balance, creditLimit } = await balanceOf(tx, accountId);
    const [account] = await tx
      .select({ currency: accounts.currency })
      .from(accounts)
      .where(eq(accounts.accountId, accountId));
    const sum = costOf(offers);
    const missing = sum.total - balance - creditLimit;
    return {
      offers,
      gone: numbers.filter((number) => !offers.some(({ phoneNumber }) => phoneNumber === number)),
      currency: account!.currency,
      ...sum,
      balance,
      missing: missing > 0n ? missing : 0n,
    };
  });
}

/** Returns the sums of offers' prices in ledger units: installation, first month and total. */
export function costOf(offers: readonly Pick<NumberOffer, "price" | "installationPrice">[]) {
  const installation = offers.reduce((sum, offer) => sum + offer.installationPrice, 0n);
  const firstMonth = offers.reduce((sum, offer) => sum + offer.price, 0n);
  return { installation, firstMonth, total: installation + firstMonth };
}
