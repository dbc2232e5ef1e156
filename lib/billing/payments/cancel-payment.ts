import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { parseId } from "@/lib/platform/ids";

import { decide, lockPending, type Payment, paymentAuditObject, paymentAuditValues } from "./payment";

/**
 * Cancels an announced payment.
 * @throws FORBIDDEN, NOT_FOUND; CONFLICT when it is not pending
 */
export async function cancelPayment(ctx: Ctx, rawId: string): Promise<Payment> {
  requireAccess(ctx, "BILLING");
  const { accountId } = ctx.viewer;
  const paymentId = parseId(rawId, "payment");
  return withAccount(inAccount(ctx), async (tx) => {
    const canceled = await decide(tx, await lockPending(tx, accountId, paymentId), { status: "CANCELED" });
    await recordDone(tx, ctx, {
      action: "payment.cancel",
      object: paymentAuditObject(canceled),
      old: paymentAuditValues(canceled),
    });
    return canceled;
  });
}
