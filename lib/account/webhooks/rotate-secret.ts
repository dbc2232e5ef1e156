import { eq, sql } from "drizzle-orm";

import { webhooks } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { seal } from "@/lib/platform/secrets/seal";

import { newSecret, OVERLAP_HOURS } from "./secret";
import { lockWebhook, type Webhook, webhookAuditObject, webhookColumns } from "./webhook";

/**
 * Replaces the webhook's secret and returns the new one, which can't be read again. For a day deliveries are signed
 * with both secrets, so that none is rejected before the receiver has the new one.
 * @throws FORBIDDEN, NOT_FOUND without a webhook
 */
export async function rotateWebhookSecret(ctx: Ctx): Promise<{ webhook: Webhook; secret: string }> {
  requireAccess(ctx, "WEBHOOKS");
  const { accountId } = ctx.viewer;
  const secret = newSecret();
  return withAccount(inAccount(ctx), async (tx) => {
    const before = await lockWebhook(tx, accountId);
    const [webhook] = await tx
      .update(webhooks)
      .set({
        secret: seal(accountId, secret),
        oldSecret: webhooks.secret,
        oldSecretUntil: sql`now() + ${OVERLAP_HOURS} * interval '1 hour'`,
        modifiedAt: sql`now()`,
        version: before.version + 1,
      })
      .where(eq(webhooks.accountId, accountId))
      .returning(webhookColumns);
    await recordDone(tx, ctx, {
      action: "webhook.rotateSecret",
      object: webhookAuditObject(accountId, before.callbackUrl),
    });
    return { webhook: webhook!, secret };
  });
}
