import { and, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";

import { rowsOf } from "@/db/rows-of";
import { callListTasks } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput, notFound, parse } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

import { lockCallList, parseListId } from "./call-list";
import { completeIfDone } from "./complete-list";
import { ENGINE_BATCH } from "./take-tasks";

const RESULT_MAX_CHARACTERS = 10_000;

const ReportInput = z.object({
  listId: z.string(),
  tasks: z
    .array(
      z.object({
        taskId: z.string(),
        attemptsLeft: z.number().int(),
        status: z.enum(["PROCESSED", "ERROR"]),
        resultData: z
          .record(z.string(), z.unknown(), "A result is a JSON object.")
          .refine(
            (result) => JSON.stringify(result).length <= RESULT_MAX_CHARACTERS,
            `A result has at most ${RESULT_MAX_CHARACTERS} characters.`,
          )
          .nullish(),
        nextAttemptAt: z.date().nullish(),
      }),
    )
    .min(1, "Report one task at least.")
    .max(ENGINE_BATCH, `A report has at most ${ENGINE_BATCH} tasks.`),
});

export type ReportCallListTasksInput = z.input<typeof ReportInput>;

/**
 * Records the engine's reports on tasks; returns the IDs of those that counted and whether the list is now completed. A
 * failed task with attempts left is retried after the list's interval, or at the time that the report gives. A report
 * counts once, for a task in progress in the attempt that it names; others are ignored.
 * @throws FORBIDDEN, NOT_FOUND for the list or a task, BAD_USER_INPUT
 */
export async function reportCallListTasks(
  ctx: Ctx,
  raw: ReportCallListTasksInput,
): Promise<{ counted: number[]; completed: boolean }> {
  requireAccess(ctx, "engine");
  const input = parse(ReportInput, raw);
  const listId = parseListId(input.listId);
  const { accountId } = ctx.viewer;
  const taskIds = input.tasks.map(({ taskId }) => parseId(taskId, "task"));
  if (new Set(taskIds).size < taskIds.length) throw badInput({ tasks: "A task is reported once." });
  return withAccount(inAccount(ctx), async (tx) => {
    const { intervalSeconds } = await lockCallList(tx, accountId, listId);
    const ofTasks = and(
      eq(callListTasks.accountId, accountId),
      eq(callListTasks.listId, listId),
      inArray(callListTasks.taskId, taskIds),
    );
    const known = await tx.select({ taskId: callListTasks.taskId }).from(callListTasks).where(ofTasks);
    if (known.length < taskIds.length) throw notFound("task");
    const reports = input.tasks.map(({ attemptsLeft, status, resultData, nextAttemptAt }, index) => ({
      id: taskIds[index],
      left: attemptsLeft,
      status,
      result: resultData ?? null,
      next: nextAttemptAt?.toISOString() ?? null,
    }));
    const changed = await rowsOf<{ task_id: string | number }>(
      tx,
      sql`
      update call_list_tasks tasks set
        status = case when reports.status = 'ERROR' and tasks.attempts_left > 0 then 'NEW' else reports.status end::call_list_task_status,
        next_attempt_time = case when reports.status = 'ERROR' and tasks.attempts_left > 0
          then coalesce(reports.next, now() + make_interval(secs => ${intervalSeconds}::int)) end,
        result_data = coalesce(reports.result, tasks.result_data)
      from json_to_recordset(${JSON.stringify(reports)}::json) as reports(id bigint, "left" int, status text, result jsonb, next timestamptz)
      where tasks.account_id = ${accountId} and tasks.list_id = ${listId} and tasks.task_id = reports.id
        and tasks.status = 'IN_PROGRESS' and tasks.attempts_left = reports."left"
      returning tasks.task_id`,
    );
    const counted = changed.map(({ task_id }) => Number(task_id));
    return { counted, completed: await completeIfDone(tx, accountId, listId) };
  });
}
