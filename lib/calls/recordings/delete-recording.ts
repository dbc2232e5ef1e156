import { and, eq } from "drizzle-orm";

import { recordings } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { deleteStoredFile } from "@/lib/platform/files/store";

import { lockRecording, nameOfRecording, readRecording } from "./recording";
import { deleteRecordingFile } from "./recording-files";

/**
 * Deletes a recording's name, transcription and file; the call session stays. The engine's id of the recording is kept,
 * so that the engine's next report of the session does not restore it.
 * @throws FORBIDDEN, NOT_FOUND, UNAVAILABLE when its storage fails to delete the file
 */
export async function deleteRecording(ctx: Ctx, rawId: string): Promise<void> {
  requireAccess(ctx, "APPLICATION_CALL_HISTORY", "recording.delete");
  const { accountId } = ctx.viewer;
  const before = await withAccount(inAccount(ctx), (tx) => readRecording(tx, accountId, rawId));
  // If the storage fails to delete the file, the recording is kept, so that no untracked file remains there.
  if (before.fileKey !== null && before.recordStorageId !== null)
    await deleteRecordingFile(ctx, { fileKey: before.fileKey, recordStorageId: before.recordStorageId });
  const fileKey = await withAccount(inAccount(ctx), async (tx) => {
    const recording = await lockRecording(tx, accountId, rawId);
    const { recordId, callSessionHistoryId, startedAt, duration, fileSize, fileKey, recordStorageId } = recording;
    await tx
      .update(recordings)
      .set({
        deletedAt: new Date(),
        name: "",
        transcription: null,
        fileKey: null,
        recordStorageId: null,
        fileSize: null,
        contentType: null,
      })
      .where(and(eq(recordings.accountId, accountId), eq(recordings.recordId, recordId)));
    await recordDone(tx, ctx, {
      action: "recording.delete",
      object: { kind: "recording", id: recordId, name: nameOfRecording(recording) },
      old: { callSession: callSessionHistoryId, startedAt: startedAt.toISOString(), duration, fileSize },
    });
    return recordStorageId === null ? fileKey : null;
  });
  if (fileKey) await deleteStoredFile(fileKey);
}
