import { and, eq, sql } from "drizzle-orm";

import { webhookDeliveries } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { conflict, notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";
import { assertWithin } from "@/lib/platform/rate-limit";

import { type Delivery, deliveryColumns, TEST_TYPE } from "./delivery";
import { lockWebhook } from "./webhook";

/**
 * Queues a delivery again under the same callback id, whatever its status, and resets its attempt count.
 * @throws FORBIDDEN, NOT_FOUND, RATE_LIMITED; CONFLICT while the webhook is disabled
 */
export async function sendAgain(ctx: Ctx, rawId: string): Promise<Delivery> {
  requireAccess(ctx, "WEBHOOKS");
  const deliveryId = parseId(rawId, "delivery");
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    await assertWithin(tx, "webhookAgain", String(accountId));
    const mine = and(eq(webhookDeliveries.accountId, accountId), eq(webhookDeliveries.deliveryId, deliveryId));
    const [before] = await tx.select(deliveryColumns).from(webhookDeliveries).where(mine).for("update");
    if (!before) throw notFound("delivery");
    const { enabled } = await lockWebhook(tx, accountId);
    if (!enabled && before.type !== TEST_TYPE) throw conflict("The webhook is switched off. Switch it on first.");
    const [delivery] = await tx
      .update(webhookDeliveries)
      .set({ status: "QUEUED", attempts: 0, nextAttemptAt: sql`now()`, deliveredAt: null })
      .where(mine)
      .returning(deliveryColumns);
    await recordDone(tx, ctx, {
      action: "webhook.sendAgain",
      object: { kind: "webhookDelivery", id: deliveryId, name: before.type },
    });
    return delivery!;
  });
}
