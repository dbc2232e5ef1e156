import { inArray, sql } from "drizzle-orm";
import { z } from "zod";

import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { parse } from "@/lib/platform/errors";

import { callListAuditObject, lockCallList, parseListId } from "./call-list";
import { cancelOpenTasks } from "./cancel-open-tasks";
import { completeIfDone } from "./complete-list";
import { TASKS_AT_ONCE } from "./input";
import { TaskUuid } from "./row";

const CancelTasksInput = z.object({
  listId: z.string(),
  taskUuids: z
    .array(TaskUuid)
    .min(1, "Name one task at least.")
    .max(TASKS_AT_ONCE, `A request cancels at most ${TASKS_AT_ONCE} tasks.`),
});

export type CancelCallListTasksInput = z.input<typeof CancelTasksInput>;

/**
 * Cancels a list's open tasks by UUID and returns how many were canceled; closed and unknown tasks are ignored.
 * @throws FORBIDDEN, NOT_FOUND for the list, BAD_USER_INPUT
 */
export async function cancelCallListTasks(ctx: Ctx, raw: CancelCallListTasksInput): Promise<number> {
  requireAccess(ctx, "APPLICATION_CALL_LISTS", "callListTask.update");
  const input = parse(CancelTasksInput, raw);
  const listId = parseListId(input.listId);
  const { accountId } = ctx.viewer;
  const uuids = input.taskUuids.map((uuid) => uuid.toLowerCase());
  return withAccount(inAccount(ctx), async (tx) => {
    const list = await lockCallList(tx, accountId, listId);
    const canceled = await cancelOpenTasks(tx, accountId, list, inArray(sql`lower(task_uuid)`, uuids));
    if (canceled > 0)
      await recordDone(tx, ctx, {
        action: "callListTask.cancel",
        object: callListAuditObject(list),
        new: { tasks: canceled },
      });
    await completeIfDone(tx, accountId, listId);
    return canceled;
  });
}
