import type { Tx } from "@/db/database";
import { recordOperator } from "@/lib/platform/audit/operator";
import { badInput } from "@/lib/platform/errors";
import { toDecimal } from "@/lib/platform/money";

import { post, type Posted } from "./post";

const REASON_MAX = 119;

/**
 * Gives an account money, or corrects its balance upwards or downwards, in ledger units; the operator does, with a reason.
 * @throws BAD_USER_INPUT for a gift of nothing or less, and without a reason or with one of 120 characters
 */
export async function adjustBalance(
  tx: Tx,
  accountId: number,
  { type, amount, reason }: { type: "GIFT" | "ADJUSTMENT"; amount: bigint; reason: string },
): Promise<Posted> {
  if (amount === 0n || (type === "GIFT" && amount < 0n))
    throw badInput({ amount: "Give an amount above zero, or an adjustment below it." });
  if (!reason.trim() || reason.length > REASON_MAX)
    throw badInput({ reason: `Give a reason of at most ${REASON_MAX} characters.` });
  const posted = await post(tx, accountId, { type, book: "ADJUSTMENTS", amount, description: reason });
  const action = type === "GIFT" ? "balance.gift" : "balance.adjust";
  await recordOperator(tx, accountId, {
    action,
    object: { kind: "transaction", id: posted.transactionId, name: String(posted.transactionId) },
    new: { amount: toDecimal(amount), reason, balance: toDecimal(posted.balanceAfter) },
  });
  return posted;
}
