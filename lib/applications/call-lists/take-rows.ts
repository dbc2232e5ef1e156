import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";

import type { Tx } from "@/db/database";
import { rowsOf } from "@/db/rows-of";
import { callListBatches } from "@/db/schema";
import type { SignedIn } from "@/lib/platform/ctx";
import { badInput, conflict } from "@/lib/platform/errors";
import { enqueueJob } from "@/lib/platform/jobs/enqueue";

import { type CallList, setStatus } from "./call-list";
import { insertTasks } from "./insert-tasks";
import { type TaskRow, taskRow } from "./row";
import { readUploadSummary, uploadKey, type UploadSummary } from "./upload-file";

/** Maximum number of rows in a request; more are uploaded as a file. */
const ROWS_AT_ONCE = 1_000;

/** Creates the schema fields of a row source: the request itself or an upload. */
export const rowSource = (now: Date) => ({
  rows: z
    .array(taskRow(now))
    .max(ROWS_AT_ONCE, `A request brings at most ${ROWS_AT_ONCE} rows; upload more as a file.`)
    .nullish(),
  uploadId: z.string().nullish(),
});

/** Rows to be added as tasks, from the request or from an upload. */
export type Rows = { kind: "given"; rows: TaskRow[] } | { kind: "upload"; id: string; summary: UploadSummary };

/**
 * Returns the rows that a request names, directly or by an upload.
 * @throws NOT_FOUND for an unknown upload; BAD_USER_INPUT for both sources, for neither, for no rows and for duplicate
 * UUIDs
 */
export async function readGivenRows(
  accountId: number,
  { rows, uploadId }: { rows?: TaskRow[] | null; uploadId?: string | null },
): Promise<Rows> {
  if ((rows == null) === (uploadId == null))
    throw badInput({ rows: "Give rows or the id of an upload, one of the two." });
  if (uploadId != null)
    return { kind: "upload", id: uploadId, summary: await readUploadSummary(uploadKey(accountId, uploadId)) };
  if (rows!.length === 0) throw badInput({ rows: "A call list has rows. Give one at least." });
  const uuids = rows!.flatMap(({ taskUuid }) => taskUuid?.toLowerCase() ?? []);
  const twice = uuids.find((uuid, index) => uuids.indexOf(uuid) !== index);
  if (twice !== undefined) throw badInput({ rows: `Two rows have the task UUID ${twice}.` });
  return { kind: "given", rows: rows! };
}

/**
 * Adds a batch of rows to a list that the caller created or locked: rows in the request become tasks immediately,
 * uploaded rows through a job. A completed list runs again.
 * @throws BAD_USER_INPUT for a UUID that the list already has; CONFLICT for a used upload
 */
export async function takeRows(
  tx: Tx,
  ctx: SignedIn,
  list: CallList,
  rows: Rows,
): Promise<{ batchId: string; jobId: number | null; count: number }> {
  const { accountId } = ctx.viewer;
  const { listId } = list;
  if (list.status === "COMPLETED") await setStatus(tx, accountId, list, "IN_PROGRESS");
  const summary =
    rows.kind === "upload" ? rows.summary : { fileName: "", columns: columnsOf(rows.rows), rows: rows.rows.length };
  const [batch] = await tx
    .insert(callListBatches)
    .values({ accountId, listId, fileName: summary.fileName, columns: summary.columns })
    .returning({ batchId: callListBatches.batchId });
  const { batchId } = batch!;
  const ofBatch = and(eq(callListBatches.accountId, accountId), eq(callListBatches.batchId, batchId));
  if (rows.kind === "upload") {
    await assertUnused(tx, accountId, rows.id);
    const jobId = await enqueueJob(
      tx,
      ctx,
      "callList.import",
      { listId, batchId, upload: rows.id, rows: summary.rows },
      summary.rows,
    );
    await tx.update(callListBatches).set({ jobId }).where(ofBatch);
    return { batchId, jobId, count: summary.rows };
  }
  const { made, skipped } = await insertTasks(tx, accountId, list, batchId, rows.rows);
  if (skipped.length > 0)
    throw badInput({
      rows: `The list has tasks with these UUIDs already: ${skipped.slice(0, 5).join(", ")}${skipped.length > 5 ? " and others" : ""}.`,
    });
  await tx.update(callListBatches).set({ rowCount: made }).where(ofBatch);
  return { batchId, jobId: null, count: made };
}

/** Throws CONFLICT for a used upload; of two concurrent uses, the second waits for the first and is rejected. */
async function assertUnused(tx: Tx, accountId: number, uploadId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`upload ${uploadId}`}, 0))`);
  const used = await rowsOf<unknown>(
    tx,
    sql`select from jobs where account_id = ${accountId} and kind = 'callList.import' and input->>'upload' = ${uploadId} limit 1`,
  );
  if (used.length > 0) throw conflict("This upload is used already. Upload the file again.");
}

const columnsOf = (rows: readonly TaskRow[]) => [...new Set(rows.flatMap(({ customData }) => Object.keys(customData)))];
