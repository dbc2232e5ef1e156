import type { Tx } from "@/db/database";
import { balanceOf } from "@/lib/billing/ledger/post";
import { DomainError } from "@/lib/platform/errors";
import { toDecimal, toUnits } from "@/lib/platform/money";

/** The balance that a running list needs, in the account's currency. */
const AT_LEAST = toUnits("1");

/**
 * Lets a list run only where its first calls can be paid for, from the balance or on credit.
 * @throws CONFLICT with the reason INSUFFICIENT_FUNDS
 */
export async function requireBalance(tx: Tx, accountId: number): Promise<void> {
  const { balance, creditLimit, currency } = await balanceOf(tx, accountId);
  if (balance + creditLimit >= AT_LEAST) return;
  // What there is, is for whoever holds billing; many who run lists do not.
  throw new DomainError(
    "CONFLICT",
    `A call list runs with a balance of at least 1 ${currency}. A payment has to be made first.`,
    {
      reason: "INSUFFICIENT_FUNDS",
      amount: toDecimal(AT_LEAST),
    },
  );
}
