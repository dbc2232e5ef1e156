import { webhookDeliveries } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordOften } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { assertWithin } from "@/lib/platform/rate-limit";

import { type Delivery, deliveryColumns, TEST_TYPE } from "./delivery";
import { lockWebhook, webhookAuditObject } from "./webhook";

/**
 * Queues a test delivery, which is sent like any event, even while the webhook is disabled.
 * @throws FORBIDDEN, NOT_FOUND without a webhook, RATE_LIMITED
 */
export async function sendTest(ctx: Ctx): Promise<Delivery> {
  requireAccess(ctx, "WEBHOOKS");
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const { callbackUrl } = await lockWebhook(tx, accountId);
    await assertWithin(tx, "webhookTest", String(accountId));
    const [delivery] = await tx
      .insert(webhookDeliveries)
      .values({ accountId, type: TEST_TYPE, body: { message: "This is a test." } })
      .returning(deliveryColumns);
    await recordOften(tx, ctx, { action: "webhook.test", object: webhookAuditObject(accountId, callbackUrl) });
    return delivery!;
  });
}
