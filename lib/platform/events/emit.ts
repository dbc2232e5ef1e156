import { eq } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { webhookDeliveries, webhooks } from "@/db/schema";

import { type AccountEvent, type EventType, eventTypes } from "./event";
import { mailEvent } from "./mail-event";

/**
 * Queues an event for the account's webhook and mail recipients, in the transaction of the change it reports; sent
 * later.
 */
export const emitEvent = (tx: Tx, accountId: number, { type, body }: AccountEvent): Promise<void> =>
  emitEvents(tx, accountId, type, [body]);

/** Queues all events of one type from a batch, in as many statements as for one; mail is sent only for the first. */
export async function emitEvents(
  tx: Tx,
  accountId: number,
  type: EventType,
  bodies: readonly Record<string, unknown>[],
): Promise<void> {
  const [first] = bodies;
  if (!first) return;
  const [webhook] = await tx
    .select({ enabled: webhooks.enabled, types: webhooks.types })
    .from(webhooks)
    .where(eq(webhooks.accountId, accountId));
  if (webhook?.enabled && webhook.types.includes(type))
    await tx.insert(webhookDeliveries).values(bodies.map((body) => ({ accountId, type, body })));
  await mailEvent(tx, accountId, eventTypes.find((known) => known.type === type)!.group, { type, body: first });
}
