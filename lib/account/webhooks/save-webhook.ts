import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";

import { webhookDeliveries, webhooks } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { lockAccount } from "@/lib/access/auth/lock-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { conflict, parse } from "@/lib/platform/errors";
import { eventTypes } from "@/lib/platform/events/event";
import { seal } from "@/lib/platform/secrets/seal";

import { CallbackUrl } from "./callback-url";
import { newSecret } from "./secret";
import { type Webhook, webhookAuditObject, webhookColumns } from "./webhook";

const known = new Set<string>(eventTypes.map(({ type }) => type));

const SaveWebhookInput = z.object({
  callbackUrl: CallbackUrl,
  enabled: z.boolean(),
  types: z
    .array(z.string())
    .refine((types) => types.every((type) => known.has(type)), "There is no such type of event.")
    .transform((types) => [...new Set(types)].sort()),
  version: z.number().int().nullish(),
});

export type SaveWebhookInput = z.input<typeof SaveWebhookInput>;

/**
 * Creates or updates the account's webhook. The signing secret is returned only on creation and can't be read again.
 * Disabling the webhook cancels its queued deliveries.
 * @throws FORBIDDEN, BAD_USER_INPUT; CONFLICT when the version is stale
 */
export async function saveWebhook(
  ctx: Ctx,
  raw: SaveWebhookInput,
): Promise<{ webhook: Webhook; secret: string | null }> {
  requireAccess(ctx, "WEBHOOKS");
  const { version, ...input } = parse(SaveWebhookInput, raw);
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    await lockAccount(tx, ctx);
    const [before] = await tx
      .select(webhookColumns)
      .from(webhooks)
      .where(eq(webhooks.accountId, accountId))
      .for("update");
    if (version != null && version !== (before?.version ?? 0))
      throw conflict("The webhook was changed meanwhile. Look at it again before you change it.");
    const secret = before ? null : newSecret();
    const changes = { ...input, modifiedAt: sql`now()`, version: (before?.version ?? 0) + 1 };
    const [webhook] = before
      ? await tx.update(webhooks).set(changes).where(eq(webhooks.accountId, accountId)).returning(webhookColumns)
      : await tx
          .insert(webhooks)
          .values({ ...input, accountId, secret: seal(accountId, secret!) })
          .returning(webhookColumns);
    if (!input.enabled)
      await tx
        .update(webhookDeliveries)
        .set({ status: "CANCELED" })
        .where(and(eq(webhookDeliveries.accountId, accountId), eq(webhookDeliveries.status, "QUEUED")));
    const values = ({ callbackUrl, enabled, types }: Webhook) => ({ host: new URL(callbackUrl).host, enabled, types });
    await recordDone(tx, ctx, {
      action: before ? "webhook.update" : "webhook.add",
      object: webhookAuditObject(accountId, input.callbackUrl),
      old: before && values(before),
      new: {
        ...values(webhook!),
        ...(before && before.callbackUrl !== webhook!.callbackUrl && { addressChanged: true }),
      },
    });
    return { webhook: webhook!, secret };
  });
}
