import { and, eq, inArray, type SQL } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { callListTasks } from "@/db/schema";
import { emitEvent } from "@/lib/platform/events/emit";

import type { CallList } from "./call-list";

/**
 * Cancels the open tasks of a list locked by the caller, optionally only those that match `which`, emits an event if
 * there are any, and returns their number.
 */
export async function cancelOpenTasks(
  tx: Tx,
  accountId: number,
  { listId, name }: CallList,
  which?: SQL,
): Promise<number> {
  const canceled = await tx
    .update(callListTasks)
    .set({ status: "CANCELED", nextAttemptAt: null })
    .where(
      and(
        eq(callListTasks.accountId, accountId),
        eq(callListTasks.listId, listId),
        inArray(callListTasks.status, ["NEW", "IN_PROGRESS"]),
        which,
      ),
    )
    .returning({ taskId: callListTasks.taskId });
  if (canceled.length > 0)
    await emitEvent(tx, accountId, {
      type: "call_list.tasks_canceled",
      body: { listId, listName: name, tasks: canceled.length },
    });
  return canceled.length;
}
