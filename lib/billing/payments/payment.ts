import { and, eq } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { type paymentMethod, payments, type paymentStatus } from "@/db/schema";
import { conflict, notFound } from "@/lib/platform/errors";
import { toDecimal } from "@/lib/platform/money";

/** Announced payment; amounts in ledger units. */
export interface Payment {
  paymentId: number;
  method: (typeof paymentMethod.enumValues)[number];
  amount: bigint;
  currency: string;
  /** Reference that the payer writes on the transfer. */
  reference: string;
  status: (typeof paymentStatus.enumValues)[number];
  askedBy: string;
  createdAt: Date;
  decidedAt: Date | null;
  note: string;
  transactionId: number | null;
}

export const paymentColumns = {
  paymentId: payments.paymentId,
  method: payments.method,
  amount: payments.amount,
  currency: payments.currency,
  reference: payments.reference,
  status: payments.status,
  askedBy: payments.askedBy,
  createdAt: payments.createdAt,
  decidedAt: payments.decidedAt,
  note: payments.note,
  transactionId: payments.transactionId,
};

/**
 * Reads a pending payment of the account and locks it.
 * @throws NOT_FOUND; CONFLICT when it is not pending
 */
export const lockPending = (tx: Tx, accountId: number, paymentId: number) =>
  lockPayment(tx, accountId, paymentId, ["PENDING"]);

/**
 * Reads a payment that is not booked yet and locks it. A canceled or rejected one can still be booked once it was paid.
 * @throws NOT_FOUND; CONFLICT when it is booked
 */
export const lockUnbooked = (tx: Tx, accountId: number, paymentId: number) =>
  lockPayment(tx, accountId, paymentId, ["PENDING", "CANCELED", "REJECTED"]);

async function lockPayment(
  tx: Tx,
  accountId: number,
  paymentId: number,
  open: readonly Payment["status"][],
): Promise<Payment> {
  const [payment] = await tx
    .select(paymentColumns)
    .from(payments)
    .where(and(eq(payments.accountId, accountId), eq(payments.paymentId, paymentId)))
    .for("update");
  if (!payment) throw notFound("payment");
  if (!open.includes(payment.status))
    throw conflict(`The payment ${payment.reference} is ${payment.status.toLowerCase()} already.`);
  return payment;
}

/** Writes the outcome of a payment. */
export async function decide(
  tx: Tx,
  { paymentId }: Payment,
  decision: Partial<Pick<Payment, "amount" | "note" | "transactionId">> & { status: Payment["status"] },
): Promise<Payment> {
  const [decided] = await tx
    .update(payments)
    .set({ ...decision, decidedAt: new Date() })
    .where(eq(payments.paymentId, paymentId))
    .returning(paymentColumns);
  return decided!;
}

/** Returns a payment as an audit object. */
export const paymentAuditObject = ({ paymentId, reference }: Payment) => ({
  kind: "payment",
  id: paymentId,
  name: reference,
});
export const paymentAuditValues = ({ method, amount, currency, note }: Payment) => ({
  method,
  amount: toDecimal(amount),
  currency,
  ...(note && { note }),
});
