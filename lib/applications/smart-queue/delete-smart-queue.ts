import { and, eq } from "drizzle-orm";

import { sqQueues } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

import { smartQueueAuditObject, smartQueueColumns } from "./smart-queue";

/**
 * Deletes a SmartQueue with its tasks and their history; its agents stay.
 * @throws FORBIDDEN, NOT_FOUND
 */
export async function deleteSmartQueue(ctx: Ctx, rawId: string): Promise<void> {
  requireAccess(ctx, "APPLICATION_SMART_QUEUE", "smartQueue.write");
  const sqQueueId = parseId(rawId, "SmartQueue");
  await withAccount(inAccount(ctx), async (tx) => {
    const [queue] = await tx
      .delete(sqQueues)
      .where(and(eq(sqQueues.accountId, ctx.viewer.accountId), eq(sqQueues.sqQueueId, sqQueueId)))
      .returning(smartQueueColumns);
    if (!queue) throw notFound("SmartQueue");
    const { name, description, priority, applicationId } = queue;
    await recordDone(tx, ctx, {
      action: "smartQueue.delete",
      object: smartQueueAuditObject(queue),
      old: { name, description, priority, applicationId },
    });
  });
}
