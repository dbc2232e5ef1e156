import { and, eq, inArray, sql } from "drizzle-orm";

import { sqQueues, sqTasks } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { readUserNames } from "@/lib/applications/users/user";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { parseId } from "@/lib/platform/ids";
import {
  allOf,
  countRows,
  cursorColumns,
  fetchPage,
  type Order,
  type Page,
  type PageArgs,
} from "@/lib/platform/paging";

const columns = {
  sqTaskId: sqTasks.sqTaskId,
  sqQueueId: sqTasks.sqQueueId,
  kind: sqTasks.kind,
  status: sqTasks.status,
  userId: sqTasks.userId,
  skills: sqTasks.skills,
  waitingMs: sqTasks.waitingMs,
  processingMs: sqTasks.processingMs,
  customData: sqTasks.customData,
  beganAt: sqTasks.beganAt,
};

/** A call or a chat in a SmartQueue, as last reported by the engine. */
export type SmartQueueTask = Pick<typeof sqTasks.$inferSelect, keyof typeof columns> & { queueName: string };

/** Statuses of tasks in progress: all that are neither ended nor failed. */
const LIVE = ["IN_QUEUE", "DISTRIBUTED", "IN_PROCESSING"] as const;

export interface TaskFilter {
  queueId?: string | null;
  kind?: "CALL" | "IM" | null;
  status?: (typeof LIVE)[number] | null;
}

const order: Order = {
  key: sql`${sqTasks.beganAt}`,
  cast: "timestamptz",
  id: sql`${sqTasks.sqTaskId}`,
  descending: false,
};

/** Returns a page of an application's tasks in progress, oldest first. */
export async function listLiveTasks(
  ctx: Ctx,
  applicationId: number,
  args: PageArgs & TaskFilter,
): Promise<Page<SmartQueueTask>> {
  requireAccess(ctx, "APPLICATION_SMART_QUEUE", "smartQueue.statistics.read");
  const filter = conditions(ctx.viewer.accountId, applicationId, args);
  return withAccount(inAccount(ctx), (tx) =>
    fetchPage(args, order, ({ where, orderBy, limit }) =>
      tx
        .select({ ...columns, queueName: sqQueues.name, ...cursorColumns(order) })
        .from(sqTasks)
        .innerJoin(sqQueues, eq(sqQueues.sqQueueId, sqTasks.sqQueueId))
        .where(and(filter, where))
        .orderBy(...orderBy)
        .limit(limit),
    ),
  );
}

/** Counts the tasks in progress that match a filter: exact up to 10,000, estimated beyond. */
export async function countLiveTasks(
  ctx: Ctx,
  applicationId: number,
  filter: TaskFilter,
): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, "APPLICATION_SMART_QUEUE", "smartQueue.statistics.read");
  return withAccount(inAccount(ctx), (tx) =>
    countRows(tx, sql`${sqTasks}`, conditions(ctx.viewer.accountId, applicationId, filter)),
  );
}

/** Returns the names of agents in the order of `userIds`; null for a deleted user. */
export async function getAgentNames(
  ctx: Ctx,
  userIds: readonly number[],
): Promise<({ userId: number; name: string } | null)[]> {
  requireAccess(ctx, "APPLICATION_SMART_QUEUE", "smartQueue.statistics.read");
  const names = await withAccount(inAccount(ctx), (tx) => readUserNames(tx, ctx.viewer.accountId, userIds));
  return userIds.map((userId) => (names.has(userId) ? { userId, name: names.get(userId)! } : null));
}

const conditions = (accountId: number, applicationId: number, { queueId, kind, status }: TaskFilter) =>
  allOf(
    eq(sqTasks.accountId, accountId),
    eq(sqTasks.applicationId, applicationId),
    status ? eq(sqTasks.status, status) : inArray(sqTasks.status, [...LIVE]),
    kind && eq(sqTasks.kind, kind),
    queueId != null && eq(sqTasks.sqQueueId, parseId(queueId, "SmartQueue")),
  );
