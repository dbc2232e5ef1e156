import { sql } from "drizzle-orm";

import { rowsOf } from "@/db/rows-of";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";

/** Rows of one upload or request, as shown with the list. */
export interface CallListBatch {
  batchId: string;
  listId: number;
  fileName: string;
  /** Rows that became tasks. */
  rowCount: number;
  skippedCount: number;
  /** Rows of the file while it has an import job, otherwise null. */
  totalCount: number | null;
  importing: boolean;
  /** Why the rest of the file was not imported. */
  problem: string | null;
  createdAt: Date;
}

/** Maximum number of batches shown per list, newest first. */
const SHOWN_AT_MOST = 50;

/** Returns the newest batches of each list, in the order of `listIds`. */
export async function listCallListBatches(ctx: Ctx, listIds: readonly number[]): Promise<CallListBatch[][]> {
  requireAccess(ctx, "APPLICATION_CALL_LISTS");
  const { accountId } = ctx.viewer;
  const found = await withAccount(inAccount(ctx), (tx) =>
    rowsOf<Record<string, unknown>>(
      tx,
      sql`
      select batch_id, list_id, file_name, row_count, skipped_count, extract(epoch from batches.created_at) * 1000 as created_ms, jobs.total, jobs.status, jobs.problem
      from (
        select batches.*, row_number() over (partition by list_id order by created_at desc, batch_id) as place
        from call_list_batches batches
        where account_id = ${accountId} and list_id in (${sql.join(
          listIds.map((id) => sql`${id}::bigint`),
          sql`, `,
        )})
      ) batches
      left join jobs on jobs.account_id = ${accountId} and jobs.job_id = batches.job_id
      where place <= ${SHOWN_AT_MOST} order by list_id, place`,
    ),
  );
  const batches = found.map(asBatch);
  return listIds.map((id) => batches.filter(({ listId }) => listId === id));
}

const asBatch = (row: Record<string, unknown>): CallListBatch => ({
  batchId: row.batch_id as string,
  listId: Number(row.list_id),
  fileName: row.file_name as string,
  rowCount: row.row_count as number,
  skippedCount: row.skipped_count as number,
  totalCount: row.total as number | null,
  importing: row.status === "QUEUED" || row.status === "RUNNING",
  problem: row.problem as string | null,
  createdAt: new Date(Number(row.created_ms)),
});
