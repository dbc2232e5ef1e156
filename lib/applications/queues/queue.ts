import { and, eq } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { acdQueues } from "@/db/schema";
import { notFound } from "@/lib/platform/errors";

export const queueColumns = {
  acdQueueId: acdQueues.acdQueueId,
  applicationId: acdQueues.applicationId,
  name: acdQueues.name,
  priority: acdQueues.priority,
  serviceProbability: acdQueues.serviceProbability,
  autoBinding: acdQueues.autoBinding,
  maxWaitingTime: acdQueues.maxWaitingTime,
  maxQueueSize: acdQueues.maxQueueSize,
  averageServiceTime: acdQueues.averageServiceTime,
  slThresholds: acdQueues.slThresholds,
  version: acdQueues.version,
  createdAt: acdQueues.createdAt,
  modifiedAt: acdQueues.modifiedAt,
};

/** A queue of the older kind (ACD); its longest wait is in minutes, its times and thresholds in seconds. */
export type Queue = Pick<typeof acdQueues.$inferSelect, keyof typeof queueColumns>;

/**
 * Reads a queue of the account.
 * @throws NOT_FOUND
 */
export async function readQueue(tx: Tx, accountId: number, acdQueueId: number): Promise<Queue> {
  const [queue] = await tx
    .select(queueColumns)
    .from(acdQueues)
    .where(and(eq(acdQueues.accountId, accountId), eq(acdQueues.acdQueueId, acdQueueId)));
  if (!queue) throw notFound("queue");
  return queue;
}

/**
 * Reads a queue that the transaction is going to change; whoever else wants to waits.
 * @throws NOT_FOUND
 */
export async function lockQueue(tx: Tx, accountId: number, acdQueueId: number): Promise<Queue> {
  const [queue] = await tx
    .select(queueColumns)
    .from(acdQueues)
    .where(and(eq(acdQueues.accountId, accountId), eq(acdQueues.acdQueueId, acdQueueId)))
    .for("no key update");
  if (!queue) throw notFound("queue");
  return queue;
}

/** A queue as the object of an audit row. */
export const asObject = ({ acdQueueId, name }: Pick<Queue, "acdQueueId" | "name">) => ({
  kind: "queue",
  id: acdQueueId,
  name,
});
