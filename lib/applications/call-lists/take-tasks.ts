import { and, asc, eq, inArray, isNotNull, isNull, type SQL, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { callListTasks } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput } from "@/lib/platform/errors";

import { type CallList, lockCallList, parseListId } from "./call-list";
import { completeIfDone } from "./complete-list";
import { type CallListTask, taskColumns } from "./task";

/** Maximum number of tasks that the engine takes or reports at once. */
export const ENGINE_BATCH = 500;

/**
 * Hands a list's next tasks to the engine and marks them as in progress with one attempt fewer: the list's preferred
 * kind of attempts first, then by priority from 0. Returns none when the list is not running, has not started yet or
 * has no rule; skips tasks that wait for their next attempt or their time of day.
 * @throws FORBIDDEN, NOT_FOUND, BAD_USER_INPUT
 */
export async function takeCallListTasks(ctx: Ctx, rawListId: string, first: number): Promise<CallListTask[]> {
  requireAccess(ctx, "engine");
  if (first < 1 || first > ENGINE_BATCH) throw badInput({ first: `Take 1 to ${ENGINE_BATCH} tasks.` });
  const listId = parseListId(rawListId);
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const list = await lockCallList(tx, accountId, listId);
    const now = new Date();
    if (list.status !== "IN_PROGRESS" || list.ruleId === null || (list.startAt && list.startAt > now)) return [];
    const taskIds = await nextTasks(tx, accountId, list, first);
    if (taskIds.length === 0) {
      await completeIfDone(tx, accountId, listId);
      return [];
    }
    const taken = await tx
      .update(callListTasks)
      .set({
        status: "IN_PROGRESS",
        attemptsLeft: sql`${callListTasks.attemptsLeft} - 1`,
        lastAttemptAt: now,
        nextAttemptAt: null,
      })
      .where(and(eq(callListTasks.accountId, accountId), inArray(callListTasks.taskId, taskIds)))
      .returning(taskColumns);
    const byId = new Map(taken.map((task) => [task.taskId, task]));
    return taskIds.map((id) => byId.get(id)!);
  });
}

/** Locks the next tasks to dial and returns their IDs. Each kind of attempt has its own index in this order. */
async function nextTasks(
  tx: Tx,
  accountId: number,
  { listId, taskPriorityStrategy }: CallList,
  first: number,
): Promise<number[]> {
  const select = (attempts: SQL, limit: number) =>
    tx
      .select({ taskId: callListTasks.taskId })
      .from(callListTasks)
      .where(
        and(
          eq(callListTasks.accountId, accountId),
          eq(callListTasks.listId, listId),
          eq(callListTasks.status, sql`'NEW'`),
          attempts,
          sql`(${callListTasks.nextAttemptAt} is null or ${callListTasks.nextAttemptAt} <= now())`,
          isNowBetween,
        ),
      )
      .orderBy(asc(callListTasks.priority), asc(callListTasks.taskId))
      .limit(limit)
      .for("update", { skipLocked: true });
  const [firstAttempts, repeatedAttempts] = [
    isNull(callListTasks.lastAttemptAt),
    isNotNull(callListTasks.lastAttemptAt),
  ];
  const kinds =
    taskPriorityStrategy === "FIRST_ATTEMPTS" ? [firstAttempts, repeatedAttempts] : [repeatedAttempts, firstAttempts];
  const taskIds: number[] = [];
  for (const kind of kinds) {
    if (taskIds.length < first)
      taskIds.push(...(await select(kind, first - taskIds.length)).map(({ taskId }) => taskId));
  }
  return taskIds;
}

/** Condition that the current UTC time is in a task's time window; one that ends before it begins spans midnight. */
const isNowBetween = sql`case
  when ${callListTasks.startExecutionTime} is null and ${callListTasks.finishExecutionTime} is null then true
  when coalesce(${callListTasks.startExecutionTime}, '00:00') <= coalesce(${callListTasks.finishExecutionTime}, '24:00')
    then (now() at time zone 'UTC')::time between coalesce(${callListTasks.startExecutionTime}, '00:00') and coalesce(${callListTasks.finishExecutionTime}, '24:00')
  else (now() at time zone 'UTC')::time >= ${callListTasks.startExecutionTime} or (now() at time zone 'UTC')::time <= ${callListTasks.finishExecutionTime}
end`;
