import { and, eq } from "drizzle-orm";

import { acdQueues } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

import { queueAuditObject, queueColumns } from "./queue";

/**
 * Deletes a queue with its state and history.
 * @throws FORBIDDEN, NOT_FOUND
 */
export async function deleteQueue(ctx: Ctx, rawId: string): Promise<void> {
  requireAccess(ctx, "APPLICATION_QUEUES", "queue.write");
  const acdQueueId = parseId(rawId, "queue");
  await withAccount(inAccount(ctx), async (tx) => {
    const [queue] = await tx
      .delete(acdQueues)
      .where(and(eq(acdQueues.accountId, ctx.viewer.accountId), eq(acdQueues.acdQueueId, acdQueueId)))
      .returning(queueColumns);
    if (!queue) throw notFound("queue");
    const { name, priority, applicationId } = queue;
    await recordDone(tx, ctx, {
      action: "queue.delete",
      object: queueAuditObject(queue),
      old: { name, priority, applicationId },
    });
  });
}
