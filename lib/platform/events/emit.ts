import { eq } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { webhookDeliveries, webhooks } from "@/db/schema";

import { type AccountEvent, type EventType, eventTypes } from "./event";
import { mailEvent } from "./mail-event";

/** Tells of an event whoever the account wants to be told, in the transaction of what it tells of; what is queued is sent later. */
export const emitEvent = (tx: Tx, accountId: number, { type, body }: AccountEvent): Promise<void> =>
  emitEvents(tx, accountId, type, [body]);

/** The same for all events of one kind that a batch brought, in as many statements as for one; people are written to of the first. */
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
