import { and, eq, inArray, type SQL } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { callListTasks } from "@/db/schema";

/** Cancels the open tasks of a list that the caller locked, all of them or those of a condition. Gives how many. */
export async function cancelOpenTasks(tx: Tx, accountId: number, listId: number, which?: SQL): Promise<number> {
  const canceled = await tx
    .update(callListTasks)
    .set({ status: "CANCELED", nextAttemptAt: null })
    .where(and(eq(callListTasks.accountId, accountId), eq(callListTasks.listId, listId), inArray(callListTasks.status, ["NEW", "IN_PROGRESS"]), which))
    .returning({ taskId: callListTasks.taskId });
  return canceled.length;
}
