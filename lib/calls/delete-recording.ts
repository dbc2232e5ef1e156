import { and, eq } from "drizzle-orm";

import { recordings } from "@/db/schema";
import { withAccount } from "@/db/with-account";

import { recordDone } from "../audit/record";
import { inAccount, requireAccess, type Ctx } from "../ctx";
import { notFound } from "../errors";
import { deleteStoredFile } from "../files/store";
import { nameOfRecording, readRecording } from "./recording";

/**
 * Deletes a recording, its transcription and then its file; the call session stays.
 * @throws FORBIDDEN, NOT_FOUND
 */
export async function deleteRecording(ctx: Ctx, rawId: string): Promise<void> {
  requireAccess(ctx, "APPLICATION_CALL_HISTORY", "recording.delete");
  const { accountId } = ctx.viewer;
  const deleted = await withAccount(inAccount(ctx), async (tx) => {
    const recording = await readRecording(tx, accountId, rawId);
    const { recordId, callSessionHistoryId, startedAt, duration, fileSize } = recording;
    // Somebody else may be deleting it at this moment: one of the two did it.
    const [gone] = await tx
      .delete(recordings)
      .where(and(eq(recordings.accountId, accountId), eq(recordings.recordId, recordId)))
      .returning({ fileKey: recordings.fileKey });
    if (!gone) throw notFound("recording");
    await recordDone(tx, ctx, {
      action: "recording.delete",
      object: { kind: "recording", id: recordId, name: nameOfRecording(recording) },
      old: { callSession: callSessionHistoryId, startedAt: startedAt.toISOString(), duration, fileSize },
    });
    return gone;
  });
  if (deleted.fileKey) await deleteStoredFile(deleted.fileKey);
}
