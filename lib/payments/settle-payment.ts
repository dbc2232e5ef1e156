import type { Tx } from "@/db/database";

import { emitEvent } from "../events/emit";
import { post } from "../ledger/post";
import { toDecimal } from "../money";
import { decide, lockPending, type Payment } from "./payment";

const types = { BANK_TRANSFER: "BANK_TRANSFER", CARD: "CARD_PAYMENT" } as const;

/**
 * Books a payment that arrived, once, and tells of it; `amount`, in ledger units, is what arrived where that is not
 * what was announced. Who says that it arrived writes the audit row.
 * @throws NOT_FOUND; CONFLICT when it is decided already
 */
export async function settlePayment(tx: Tx, accountId: number, paymentId: number, { amount, note = "" }: { amount?: bigint; note?: string } = {}): Promise<Payment> {
  const pending = await lockPending(tx, accountId, paymentId);
  const arrived = amount ?? pending.amount;
  const { transactionId, balanceAfter } = await post(tx, accountId, {
    type: types[pending.method],
    book: "PAYMENTS",
    amount: arrived,
    description: `Payment ${pending.reference}`,
    resourceType: "payment",
    resourceId: paymentId,
    externalKey: `payment:${paymentId}`,
  });
  const { currency, reference } = pending;
  await emitEvent(tx, accountId, { type: "payment.confirmed", body: { reference, amount: toDecimal(arrived), currency, balance: toDecimal(balanceAfter) } });
  return decide(tx, pending, { status: "CONFIRMED", amount: arrived, note, transactionId });
}
