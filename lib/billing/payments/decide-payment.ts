import type { Tx } from "@/db/database";
import { recordOperator } from "@/lib/platform/audit/operator";
import { badInput } from "@/lib/platform/errors";
import { toDecimal } from "@/lib/platform/money";

import { decide, lockPending, lockUnbooked, type Payment, paymentAuditObject, paymentAuditValues } from "./payment";
import { settlePayment } from "./settle-payment";

const NOTE_MAX = 500;

/**
 * Books a payment that the operator has received; `amount`, in ledger units, is the amount received if it differs from
 * the announced one.
 * @throws NOT_FOUND, BAD_USER_INPUT; CONFLICT when it is booked already
 */
export async function confirmPayment(
  tx: Tx,
  accountId: number,
  paymentId: number,
  { amount, note = "" }: { amount?: bigint; note?: string } = {},
): Promise<Payment> {
  if (amount !== undefined && amount <= 0n) throw badInput({ amount: "Give what arrived: more than nothing." });
  assertShort(note);
  const { amount: announced } = await lockUnbooked(tx, accountId, paymentId);
  const paid = await settlePayment(tx, accountId, paymentId, { amount, note });
  await recordOperator(tx, accountId, {
    action: "payment.confirm",
    object: paymentAuditObject(paid),
    old: { amount: toDecimal(announced) },
    new: paymentAuditValues(paid),
  });
  return paid;
}

/**
 * Rejects a payment whose money did not arrive, with a note to the account.
 * @throws NOT_FOUND, BAD_USER_INPUT; CONFLICT when it is not pending
 */
export async function rejectPayment(tx: Tx, accountId: number, paymentId: number, note: string): Promise<Payment> {
  assertShort(note);
  const rejected = await decide(tx, await lockPending(tx, accountId, paymentId), { status: "REJECTED", note });
  await recordOperator(tx, accountId, {
    action: "payment.reject",
    object: paymentAuditObject(rejected),
    new: paymentAuditValues(rejected),
  });
  return rejected;
}

function assertShort(note: string): void {
  if (note.length > NOTE_MAX) throw badInput({ note: `A note has at most ${NOTE_MAX} characters.` });
}
