import { eq } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { accountBalances, accounts } from "@/db/schema";
import { DomainError } from "@/lib/platform/errors";
import { toDecimal, toText } from "@/lib/platform/money";

/**
 * Locks the balance until the transaction's end and checks that, with the credit limit, it covers the sum of several
 * charges; `amount` in ledger units.
 * @throws CONFLICT with the reason INSUFFICIENT_FUNDS and the missing amount
 */
export async function requireFunds(tx: Tx, accountId: number, amount: bigint): Promise<void> {
  const [row] = await tx
    .select({ balance: accountBalances.balance, creditLimit: accountBalances.creditLimit })
    .from(accountBalances)
    .where(eq(accountBalances.accountId, accountId))
    .for("update");
  const { balance, creditLimit } = row ?? { balance: 0n, creditLimit: 0n };
  const missing = amount - balance - creditLimit;
  if (amount <= 0n || missing <= 0n) return;
  const [account] = await tx
    .select({ currency: accounts.currency })
    .from(accounts)
    .where(eq(accounts.accountId, accountId));
  const inText = (units: bigint) => `${toText(units)} ${account!.currency}`;
  throw new DomainError(
    "CONFLICT",
    `The balance of ${inText(balance)} does not cover ${inText(amount)}: ${inText(missing)} is missing. Make a payment first.`,
    {
      reason: "INSUFFICIENT_FUNDS",
      balance: toDecimal(balance),
      amount: toDecimal(amount),
      missing: toDecimal(missing),
    },
  );
}
