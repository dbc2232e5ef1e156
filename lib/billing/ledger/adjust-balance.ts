import type { Tx } from "@/db/database";
import { recordOperator } from "@/lib/platform/audit/operator";
import { badInput } from "@/lib/platform/errors";
import { toDecimal } from "@/lib/platform/money";

import { post, type Posted } from "./post";

const REASON_MAX = 119;

/**
 * Gives an account money or corrects its balance up or down, as the operator and with a reason; `amount` in ledger
 * units.
 * @throws BAD_USER_INPUT for zero or a negative gift, and for no reason or one of 120 or more characters
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
