import { and, eq } from "drizzle-orm";
import { z } from "zod";

import type { Tx } from "@/db/database";
import { payments } from "@/db/schema";
import { balanceOf } from "@/lib/billing/ledger/post";
import { badInput, rateLimited } from "@/lib/platform/errors";
import { holdAccount } from "@/lib/platform/hold-account";
import { PaidAmount, toUnits } from "@/lib/platform/money";

import { type Payment, paymentColumns } from "./payment";
import { newReference } from "./reference";

/** Minimum amount of a payment, by any method; it is the vendor's own limit for cards. */
export const LEAST_PAYMENT = "10";

/** Maximum number of pending payments of an account. */
const PENDING_AT_MOST = 20;

export const PaymentInput = z.object({
  amount: PaidAmount().refine((units) => units >= toUnits(LEAST_PAYMENT), `Pay at least ${LEAST_PAYMENT}.`),
  currency: z.string().regex(/^[A-Z]{3}$/, "Give a currency such as USD."),
});

export type PaymentInput = z.input<typeof PaymentInput>;

/**
 * Creates a pending payment.
 * @throws BAD_USER_INPUT for another currency than the account's; RATE_LIMITED when 20 payments are pending
 */
export async function askPayment(
  tx: Tx,
  accountId: number,
  payment: z.output<typeof PaymentInput> & { method: Payment["method"]; askedBy: string },
): Promise<Payment> {
  const { currency } = await balanceOf(tx, accountId);
  if (payment.currency !== currency) throw badInput({ currency: `This account's money is ${currency}.` });
  await holdAccount(tx, accountId);
  if (
    (await tx.$count(payments, and(eq(payments.accountId, accountId), eq(payments.status, "PENDING")))) >=
    PENDING_AT_MOST
  ) {
    throw rateLimited(`${PENDING_AT_MOST} payments wait already. Cancel those that are not to come.`);
  }
  const [asked] = await tx
    .insert(payments)
    .values({ ...payment, accountId, reference: newReference() })
    .returning(paymentColumns);
  return asked!;
}
