import { sql } from "drizzle-orm";
import { randomUUID } from "node:crypto";

import type { Tx } from "@/db/database";
import { rowsOf } from "@/db/rows-of";

import type { CallList } from "./call-list";
import type { TaskRow } from "./row";

/**
 * Inserts tasks for rows, in their order, and returns how many were inserted and the UUIDs of the skipped ones. A row
 * is skipped when the list already has its UUID.
 */
export async function insertTasks(
  tx: Tx,
  accountId: number,
  { listId, numAttempts }: Pick<CallList, "listId" | "numAttempts">,
  batchId: string,
  rows: readonly TaskRow[],
): Promise<{ made: number; skipped: string[] }> {
  const records = rows.map(
    ({ taskUuid, startExecutionTime, finishExecutionTime, callSchedule, priority, nextAttemptAt, customData }) => ({
      uuid: taskUuid ?? randomUUID(),
      start: startExecutionTime,
      finish: finishExecutionTime,
      schedule: callSchedule,
      priority,
      next: nextAttemptAt,
      data: customData,
    }),
  );
  const inserted = await rowsOf<{ uuid: string }>(
    tx,
    sql`
    insert into call_list_tasks (account_id, list_id, batch_id, task_uuid, custom_data, start_execution_time, finish_execution_time, call_schedule,
      task_priority, next_attempt_time, attempts_left)
    select ${accountId}::bigint, ${listId}::bigint, ${batchId}::uuid, uuid, data, start, finish, schedule, priority, next, ${numAttempts}::int
    from json_to_recordset(${JSON.stringify(records)}::json)
      as rows(uuid text, data json, start time, finish time, schedule jsonb, priority int, next timestamptz)
    on conflict (account_id, list_id, lower(task_uuid)) do nothing
    returning lower(task_uuid) as uuid`,
  );
  const made = new Set(inserted.map(({ uuid }) => uuid));
  const skipped = records.map(({ uuid }) => uuid).filter((uuid) => !made.has(uuid.toLowerCase()));
  return { made: made.size, skipped };
}
