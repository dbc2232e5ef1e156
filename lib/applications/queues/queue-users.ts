import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";

import { acdQueueUsers } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { holdInApplication } from "@/lib/applications/users/in-application";
import { readUserNames } from "@/lib/applications/users/user";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { parse } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

import { UserIds } from "./input";
import { lockQueue, type Queue, queueAuditObject } from "./queue";

const QueueUsersInput = z.object({ queueId: z.string(), userIds: UserIds });

export type QueueUsersInput = z.input<typeof QueueUsersInput>;

/**
 * Adds users of the application to a queue; users who are already in it stay.
 * @throws FORBIDDEN; NOT_FOUND for the queue, or a user who is not in its application
 */
export async function addQueueUsers(ctx: Ctx, raw: QueueUsersInput): Promise<Queue> {
  requireAccess(ctx, "APPLICATION_QUEUES", "queue.write");
  const input = parse(QueueUsersInput, raw);
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const queue = await lockQueue(tx, accountId, parseId(input.queueId, "queue"));
    const { acdQueueId, applicationId } = queue;
    const userIds = input.userIds.map((id) => parseId(id, "user"));
    await holdInApplication(tx, accountId, applicationId, userIds);
    const added = await tx
      .insert(acdQueueUsers)
      .values(userIds.map((userId) => ({ accountId, acdQueueId, userId })))
      .onConflictDoNothing()
      .returning({ userId: acdQueueUsers.userId });
    if (added.length === 0) return queue;
    const names = await readUserNames(
      tx,
      accountId,
      added.map(({ userId }) => userId),
    );
    await recordDone(tx, ctx, {
      action: "queue.addUsers",
      object: queueAuditObject(queue),
      new: { users: [...names.values()].sort() },
    });
    return queue;
  });
}

/**
 * Removes users from a queue; they stay in the application.
 * @throws FORBIDDEN; NOT_FOUND for the queue
 */
export async function removeQueueUsers(ctx: Ctx, raw: QueueUsersInput): Promise<Queue> {
  requireAccess(ctx, "APPLICATION_QUEUES", "queue.write");
  const input = parse(QueueUsersInput, raw);
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const queue = await lockQueue(tx, accountId, parseId(input.queueId, "queue"));
    const userIds = input.userIds.map((id) => parseId(id, "user"));
    const removed = await tx
      .delete(acdQueueUsers)
      .where(
        and(
          eq(acdQueueUsers.accountId, accountId),
          eq(acdQueueUsers.acdQueueId, queue.acdQueueId),
          inArray(acdQueueUsers.userId, userIds),
        ),
      )
      .returning({ userId: acdQueueUsers.userId });
    if (removed.length === 0) return queue;
    const names = await readUserNames(
      tx,
      accountId,
      removed.map(({ userId }) => userId),
    );
    await recordDone(tx, ctx, {
      action: "queue.removeUsers",
      object: queueAuditObject(queue),
      old: { users: [...names.values()].sort() },
    });
    return queue;
  });
}
