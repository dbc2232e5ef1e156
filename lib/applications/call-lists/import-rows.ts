import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";

import { callListBatches } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { inAccount, requireAny } from "@/lib/platform/ctx";
import { conflict, DomainError } from "@/lib/platform/errors";
import { deleteStoredFile, sizeOfStoredFile } from "@/lib/platform/files/store";
import type { JobHandler } from "@/lib/platform/jobs/job";

import { callListAuditObject, lockCallList, setStatus } from "./call-list";
import { completeIfDone } from "./complete-list";
import { insertTasks } from "./insert-tasks";
import { readUploadRows, readUploadSummary, uploadKey } from "./upload-file";

const BATCH_ROWS = 1_000;

const Input = z.object({ listId: z.number(), batchId: z.string(), upload: z.string(), rows: z.number() });

/**
 * Imports an upload's rows as tasks, 1,000 per transaction. Each transaction also records the progress, so an
 * interrupted run resumes where the last transaction ended and adds nothing twice.
 */
export const importCallListRows: JobHandler = async ({ ctx, input, done, advance }) => {
  requireAny(ctx, "APPLICATION_CALL_LIST_CREATION", "APPLICATION_CALL_LIST_APPEND");
  const { listId, batchId, upload, rows: total } = Input.parse(input);
  const { accountId } = ctx.viewer;
  const key = uploadKey(accountId, upload);
  const ofBatch = and(eq(callListBatches.accountId, accountId), eq(callListBatches.batchId, batchId));
  try {
    let at = done;
    if (at < total) {
      if ((await sizeOfStoredFile(key)) === undefined)
        throw conflict("The uploaded file was dropped before all of it was read. Upload it again.");
      const summary = await readUploadSummary(key);
      for await (const rows of readUploadRows(key, summary, done, BATCH_ROWS)) {
        at += rows.length;
        await withAccount(inAccount(ctx), async (tx) => {
          const list = await lockCallList(tx, accountId, listId);
          if (list.status === "CANCELED")
            throw conflict(`${list.name} was canceled, and the rest of the file was not added.`);
          if (list.status === "COMPLETED") await setStatus(tx, accountId, list, "IN_PROGRESS");
          const { made, skipped } = await insertTasks(tx, accountId, list, batchId, rows);
          await tx
            .update(callListBatches)
            .set({
              rowCount: sql`${callListBatches.rowCount} + ${made}`,
              skippedCount: sql`${callListBatches.skippedCount} + ${skipped.length}`,
            })
            .where(ofBatch);
          await advance(tx, at, total);
        });
      }
    }
    const result = await withAccount(inAccount(ctx), async (tx) => {
      const list = await lockCallList(tx, accountId, listId);
      const [batch] = await tx.select().from(callListBatches).where(ofBatch);
      const counts = { rows: batch!.rowCount, skipped: batch!.skippedCount };
      if (batch!.jobId !== null) {
        await tx.update(callListBatches).set({ jobId: null }).where(ofBatch);
        await completeIfDone(tx, accountId, listId);
        await recordDone(tx, ctx, {
          action: "callList.import",
          object: callListAuditObject(list),
          new: { ...counts, fileName: batch!.fileName },
        });
      }
      return counts;
    });
    await deleteStoredFile(key);
    return result;
  } catch (error) {
    if (error instanceof DomainError) await deleteStoredFile(key);
    if (error instanceof DomainError && error.code === "NOT_FOUND")
      throw conflict("The call list was deleted, and the rest of the file was not added.");
    throw error;
  }
};
