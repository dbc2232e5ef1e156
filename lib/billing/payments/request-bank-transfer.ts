import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { parse } from "@/lib/platform/errors";

import { askPayment, PaymentInput } from "./ask-payment";
import { asObject, inAudit, type Payment } from "./payment";

/**
 * Announces a bank transfer. Its reference goes on the transfer; the balance moves when the operator has seen the money.
 * @throws FORBIDDEN, BAD_USER_INPUT, RATE_LIMITED when 20 payments wait already
 */
export async function requestBankTransfer(ctx: Ctx, raw: PaymentInput): Promise<Payment> {
  requireAccess(ctx, "BILLING");
  const input = parse(PaymentInput, raw);
  const { accountId, name } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const payment = await askPayment(tx, accountId, { ...input, method: "BANK_TRANSFER", askedBy: name });
    await recordDone(tx, ctx, { action: "payment.request", object: asObject(payment), new: inAudit(payment) });
    return payment;
  });
}
