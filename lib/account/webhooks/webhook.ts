import { eq, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { webhooks } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { notFound } from "@/lib/platform/errors";

/** Webhook that receives an account's events, without its signing secret. */
export interface Webhook {
  callbackUrl: string;
  enabled: boolean;
  types: string[];
  createdAt: Date;
  modifiedAt: Date;
  /** Time until which the previous secret also signs; null when it no longer does. */
  oldSecretUntil: Date | null;
  version: number;
}

export const webhookColumns = {
  callbackUrl: webhooks.callbackUrl,
  enabled: webhooks.enabled,
  types: webhooks.types,
  createdAt: webhooks.createdAt,
  modifiedAt: webhooks.modifiedAt,
  oldSecretUntil:
    sql<Date | null>`case when ${webhooks.oldSecretUntil} > now() then ${webhooks.oldSecretUntil} end`.mapWith(
      webhooks.oldSecretUntil,
    ),
  version: webhooks.version,
};

/** Returns the account's webhook; null when it has none. */
export async function getWebhook(ctx: Ctx): Promise<Webhook | null> {
  requireAccess(ctx, "WEBHOOKS");
  const [webhook] = await withAccount(inAccount(ctx), (tx) =>
    tx.select(webhookColumns).from(webhooks).where(eq(webhooks.accountId, ctx.viewer.accountId)),
  );
  return webhook ?? null;
}

/**
 * Locks the account's webhook and returns it.
 * @throws NOT_FOUND
 */
export async function lockWebhook(tx: Tx, accountId: number): Promise<Webhook> {
  const [webhook] = await tx
    .select(webhookColumns)
    .from(webhooks)
    .where(eq(webhooks.accountId, accountId))
    .for("update");
  if (!webhook) throw notFound("webhook");
  return webhook;
}

/** Returns a webhook as the object of an audit entry, named by its host, since a path can hold a secret. */
export const webhookAuditObject = (accountId: number, callbackUrl: string) => ({
  kind: "webhook",
  id: accountId,
  name: new URL(callbackUrl).host,
});
