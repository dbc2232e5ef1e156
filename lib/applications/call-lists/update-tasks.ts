import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";

import { callListTasks } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput, conflict, notFound, parse } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

import { callListAuditObject, lockCallList, parseListId } from "./call-list";
import { TASKS_AT_ONCE } from "./input";
import { taskChanges } from "./row";

const updateTasksInput = (now: Date) =>
  z.object({
    listId: z.string(),
    tasks: z
      .array(taskChanges(now))
      .min(1, "Name one task at least.")
      .max(TASKS_AT_ONCE, `A request changes at most ${TASKS_AT_ONCE} tasks.`),
  });

export type UpdateCallListTasksInput = z.input<ReturnType<typeof updateTasksInput>>;

/**
 * Changes tasks that wait to be dialed, all of them or none, and returns how many were named. Omitted fields are
 * unchanged, and a null time of day is cleared. Changing a row's own data requires permission to read it.
 * @throws FORBIDDEN, NOT_FOUND for the list or any of the tasks, BAD_USER_INPUT, CONFLICT for a task that does not wait
 */
export async function updateCallListTasks(ctx: Ctx, raw: UpdateCallListTasksInput): Promise<number> {
  requireAccess(ctx, "APPLICATION_CALL_LISTS", "callListTask.update");
  const input = parse(updateTasksInput(new Date()), raw);
  if (input.tasks.some(({ customData }) => customData != null)) requireAccess(ctx, "callListTask.read");
  const listId = parseListId(input.listId);
  const { accountId } = ctx.viewer;
  const taskIds = input.tasks.map(({ id }) => parseId(id, "task"));
  if (new Set(taskIds).size < taskIds.length) throw badInput({ tasks: "A task is named once." });
  return withAccount(inAccount(ctx), async (tx) => {
    const list = await lockCallList(tx, accountId, listId);
    const ofTasks = and(
      eq(callListTasks.accountId, accountId),
      eq(callListTasks.listId, listId),
      inArray(callListTasks.taskId, taskIds),
    );
    const found = await tx
      .select({
        taskId: callListTasks.taskId,
        status: callListTasks.status,
        start: callListTasks.startExecutionTime,
        finish: callListTasks.finishExecutionTime,
      })
      .from(callListTasks)
      .where(ofTasks);
    const known = new Map(found.map((task) => [task.taskId, task]));
    for (const [index, given] of input.tasks.entries()) {
      const taskId = taskIds[index]!;
      const before = known.get(taskId);
      if (!before) throw notFound("task");
      if (before.status !== "NEW") throw conflict(`The task ${taskId} does not wait to be dialed any more.`);
      const { startExecutionTime: start = before.start, finishExecutionTime: finish = before.finish } = given;
      if (start !== null && start === finish) {
        throw badInput({ tasks: "The times of day between which a task is dialed are not the same." });
      }
      const set = Object.fromEntries(fieldsOf(given).map((name) => [name, given[name]])) as Partial<
        typeof callListTasks.$inferInsert
      >;
      if (Object.keys(set).length === 0) continue;
      await tx
        .update(callListTasks)
        .set(set)
        .where(and(eq(callListTasks.accountId, accountId), eq(callListTasks.taskId, taskId)));
    }
    const fields = [...new Set(input.tasks.flatMap(fieldsOf))];
    await recordDone(tx, ctx, {
      action: "callListTask.update",
      object: callListAuditObject(list),
      new: { tasks: taskIds.length, fields },
    });
    return taskIds.length;
  });
}

const emptied = ["startExecutionTime", "finishExecutionTime"] as const;
const changeable = ["priority", "nextAttemptAt", "attemptsLeft", "customData"] as const;
type Field = (typeof emptied | typeof changeable)[number];

const fieldsOf = (given: Partial<Record<Field, unknown>>): Field[] => [
  ...emptied.filter((name) => given[name] !== undefined),
  ...changeable.filter((name) => given[name] != null),
];
