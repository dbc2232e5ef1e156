import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { parse } from "@/lib/platform/errors";

import { askPayment, PaymentInput } from "./ask-payment";
import { type Payment, paymentAuditObject, paymentAuditValues } from "./payment";

/**
 * Announces a bank transfer and returns it with the reference to write on it. The balance changes when the operator has
 * received the money.
 * @throws FORBIDDEN, BAD_USER_INPUT, RATE_LIMITED when 20 payments are pending
 */
export async function requestBankTransfer(ctx: Ctx, raw: PaymentInput): Promise<Payment> {
  requireAccess(ctx, "BILLING");
  const input = parse(PaymentInput, raw);
  const { accountId, name } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const payment = await askPayment(tx, accountId, { ...input, method: "BANK_TRANSFER", askedBy: name });
    await recordDone(tx, ctx, {
      action: "payment.request",
      object: paymentAuditObject(payment),
      new: paymentAuditValues(payment),
    });
    return payment;
  });
}
