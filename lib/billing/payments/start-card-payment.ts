import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { publicUrl } from "@/lib/platform/env";
import { DomainError, parse } from "@/lib/platform/errors";

import { askPayment, PaymentInput } from "./ask-payment";
import { type Payment, paymentAuditObject, paymentAuditValues } from "./payment";
import { cardProvider } from "./provider";

/**
 * Starts a card payment and returns it with the address of the provider's page where it continues.
 * @throws FORBIDDEN; CONFLICT with the reason NOT_SET_UP when there is no provider; BAD_USER_INPUT, RATE_LIMITED
 */
export async function startCardPayment(ctx: Ctx, raw: PaymentInput): Promise<{ payment: Payment; url: string }> {
  requireAccess(ctx, "BILLING");
  const provider = cardProvider();
  if (!provider)
    throw new DomainError("CONFLICT", "Payment by card is not set up here. Pay by bank transfer.", {
      reason: "NOT_SET_UP",
    });
  const input = parse(PaymentInput, raw);
  const { accountId, name } = ctx.viewer;
  const payment = await withAccount(inAccount(ctx), async (tx) => {
    const asked = await askPayment(tx, accountId, { ...input, method: "CARD", askedBy: name });
    await recordDone(tx, ctx, {
      action: "payment.request",
      object: paymentAuditObject(asked),
      new: paymentAuditValues(asked),
    });
    return asked;
  });
  const { reference, amount, currency } = payment;
  const { url } = await provider.startPayment({ reference, amount, currency, returnUrl: `${publicUrl()}/billing` });
  return { payment, url };
}
