import type { Tx } from "@/db/database";
import { post } from "@/lib/billing/ledger/post";
import { emitEvent } from "@/lib/platform/events/emit";
import { toDecimal } from "@/lib/platform/money";

import { decide, lockUnbooked, type Payment } from "./payment";

const types = { BANK_TRANSFER: "BANK_TRANSFER", CARD: "CARD_PAYMENT" } as const;

/**
 * Books a received payment once and emits the event; `amount`, in ledger units, is the amount received if it differs
 * from the announced one. A canceled or rejected payment is booked as well once it was paid. The caller writes the
 * audit row.
 * @throws NOT_FOUND; CONFLICT when it is booked already
 */
export async function settlePayment(
  tx: Tx,
  accountId: number,
  paymentId: number,
  { amount, note = "" }: { amount?: bigint; note?: string } = {},
): Promise<Payment> {
  const unbooked = await lockUnbooked(tx, accountId, paymentId);
  const arrived = amount ?? unbooked.amount;
  const { transactionId, balanceAfter } = await post(tx, accountId, {
    type: types[unbooked.method],
    book: "PAYMENTS",
    amount: arrived,
    description: `Payment ${unbooked.reference}`,
    resourceType: "payment",
    resourceId: paymentId,
    externalKey: `payment:${paymentId}`,
  });
  const { currency, reference } = unbooked;
  await emitEvent(tx, accountId, {
    type: "payment.confirmed",
    body: { reference, amount: toDecimal(arrived), currency, balance: toDecimal(balanceAfter) },
  });
  return decide(tx, unbooked, { status: "CONFIRMED", amount: arrived, note, transactionId });
}
