import type { Tx } from "@/db/database";
import { balanceOf } from "@/lib/billing/ledger/post";
import { DomainError } from "@/lib/platform/errors";
import { toDecimal, toUnits } from "@/lib/platform/money";

/** Minimum balance for running a list: 1 in the account's currency, as ledger units. */
const AT_LEAST = toUnits("1");

/**
 * Throws unless the balance plus the credit limit covers a list's first calls.
 * @throws CONFLICT with the reason INSUFFICIENT_FUNDS
 */
export async function requireBalance(tx: Tx, accountId: number): Promise<void> {
  const { balance, creditLimit, currency } = await balanceOf(tx, accountId);
  if (balance + creditLimit >= AT_LEAST) return;
  // The error omits the actual balance: many who run lists have no access to billing.
  throw new DomainError(
    "CONFLICT",
    `A call list runs with a balance of at least 1 ${currency}. A payment has to be made first.`,
    {
      reason: "INSUFFICIENT_FUNDS",
      amount: toDecimal(AT_LEAST),
    },
  );
}
