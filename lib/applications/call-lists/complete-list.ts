import { sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { rowsOf } from "@/db/rows-of";

/**
 * Completes a list without open tasks, unless rows of it are still being imported, and returns whether it did. The
 * caller holds the list's lock.
 */
export async function completeIfDone(tx: Tx, accountId: number, listId: number): Promise<boolean> {
  const completed = await rowsOf<unknown>(
    tx,
    sql`
    update call_lists lists set status = 'COMPLETED', dt_complete = now(), version = version + 1
    where account_id = ${accountId} and list_id = ${listId} and status in ('IN_PROGRESS', 'SUSPENDED') and tasks_new + tasks_in_progress = 0
      and not exists (
        select from call_list_batches batches join jobs on jobs.account_id = ${accountId} and jobs.job_id = batches.job_id
        where batches.account_id = ${accountId} and batches.list_id = ${listId} and jobs.status in ('QUEUED', 'RUNNING'))
    returning list_id`,
  );
  return completed.length > 0;
}
