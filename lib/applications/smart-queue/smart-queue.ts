import { and, eq } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { sqQueues } from "@/db/schema";
import { notFound } from "@/lib/platform/errors";

export const smartQueueColumns = {
  sqQueueId: sqQueues.sqQueueId,
  applicationId: sqQueues.applicationId,
  name: sqQueues.name,
  description: sqQueues.description,
  priority: sqQueues.priority,
  callAgentSelection: sqQueues.callAgentSelection,
  imAgentSelection: sqQueues.imAgentSelection,
  callTaskSelection: sqQueues.callTaskSelection,
  imTaskSelection: sqQueues.imTaskSelection,
  holdCallsIfInactiveAgents: sqQueues.holdCallsIfInactiveAgents,
  holdImIfInactiveAgents: sqQueues.holdImIfInactiveAgents,
  callMaxWaitingSeconds: sqQueues.callMaxWaitingSeconds,
  imMaxWaitingSeconds: sqQueues.imMaxWaitingSeconds,
  callMaxSize: sqQueues.callMaxSize,
  imMaxSize: sqQueues.imMaxSize,
  version: sqQueues.version,
  createdAt: sqQueues.createdAt,
  modifiedAt: sqQueues.modifiedAt,
};

/** A SmartQueue, where calls and chats wait for an agent; its maximum waits are in seconds. */
export type SmartQueue = Pick<typeof sqQueues.$inferSelect, keyof typeof smartQueueColumns>;

/**
 * Reads a SmartQueue of the account.
 * @throws NOT_FOUND
 */
export async function readSmartQueue(tx: Tx, accountId: number, sqQueueId: number): Promise<SmartQueue> {
  const [queue] = await tx
    .select(smartQueueColumns)
    .from(sqQueues)
    .where(and(eq(sqQueues.accountId, accountId), eq(sqQueues.sqQueueId, sqQueueId)));
  if (!queue) throw notFound("SmartQueue");
  return queue;
}

/**
 * Reads and locks a SmartQueue that the transaction is about to change.
 * @throws NOT_FOUND
 */
export async function lockSmartQueue(tx: Tx, accountId: number, sqQueueId: number): Promise<SmartQueue> {
  const [queue] = await tx
    .select(smartQueueColumns)
    .from(sqQueues)
    .where(and(eq(sqQueues.accountId, accountId), eq(sqQueues.sqQueueId, sqQueueId)))
    .for("no key update");
  if (!queue) throw notFound("SmartQueue");
  return queue;
}

/** Returns the audit object of a SmartQueue. */
export const smartQueueAuditObject = ({ sqQueueId, name }: Pick<SmartQueue, "sqQueueId" | "name">) => ({
  kind: "smartQueue",
  id: sqQueueId,
  name,
});
