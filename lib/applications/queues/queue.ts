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

/** An ACD queue, the older kind of queue; its maximum wait is in minutes, its other times in seconds. */
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
 * Reads and locks a queue that the transaction is about to change.
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

/** Returns the audit object of a queue. */
export const queueAuditObject = ({ acdQueueId, name }: Pick<Queue, "acdQueueId" | "name">) => ({
  kind: "queue",
  id: acdQueueId,
  name,
});
