import { and, eq } from "drizzle-orm";

import { webhookDeliveries, webhooks } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";

import { lockWebhook, webhookAuditObject } from "./webhook";

/**
 * Deletes the webhook with its secret and cancels queued deliveries; the delivery log stays.
 * @throws FORBIDDEN, NOT_FOUND
 */
export async function deleteWebhook(ctx: Ctx): Promise<void> {
  requireAccess(ctx, "WEBHOOKS");
  const { accountId } = ctx.viewer;
  await withAccount(inAccount(ctx), async (tx) => {
    const { callbackUrl, enabled, types } = await lockWebhook(tx, accountId);
    await tx.delete(webhooks).where(eq(webhooks.accountId, accountId));
    await tx
      .update(webhookDeliveries)
      .set({ status: "CANCELED" })
      .where(and(eq(webhookDeliveries.accountId, accountId), eq(webhookDeliveries.status, "QUEUED")));
    await recordDone(tx, ctx, {
      action: "webhook.delete",
      object: webhookAuditObject(accountId, callbackUrl),
      old: { host: new URL(callbackUrl).host, enabled, types },
    });
  });
}
