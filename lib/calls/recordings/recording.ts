import { and, eq, isNull } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { recordings } from "@/db/schema";
import { notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

/**
 * Recording of a call session. Durations are in seconds, sizes in bytes; `fileKey` is null until a file is uploaded.
 */
export interface Recording {
  recordId: number;
  callSessionHistoryId: number;
  name: string;
  startedAt: Date;
  duration: number;
  fileKey: string | null;
  /** Storage that holds the file; null for the server's own folder. */
  recordStorageId: number | null;
  fileSize: number | null;
  contentType: string | null;
  cost: string;
  transactionId: number | null;
  transcriptionStatus: "NOT_REQUIRED" | "IN_PROGRESS" | "COMPLETE";
  transcription: string | null;
}

export const recordingColumns = {
  recordId: recordings.recordId,
  callSessionHistoryId: recordings.callSessionHistoryId,
  name: recordings.name,
  startedAt: recordings.startedAt,
  duration: recordings.duration,
  fileKey: recordings.fileKey,
  recordStorageId: recordings.recordStorageId,
  fileSize: recordings.fileSize,
  contentType: recordings.contentType,
  cost: recordings.cost,
  transactionId: recordings.transactionId,
  transcriptionStatus: recordings.transcriptionStatus,
  transcription: recordings.transcription,
};

/** Returns a recording's name, or one made from its id when it has none. */
export const nameOfRecording = ({ recordId, name }: Pick<Recording, "recordId" | "name">) =>
  name || `recording-${recordId}`;

/**
 * Reads a recording of the account that is not deleted.
 * @throws NOT_FOUND
 */
export async function readRecording(tx: Tx, accountId: number, rawId: string): Promise<Recording> {
  return found(await byId(tx, accountId, rawId));
}

/**
 * Locks a recording of the account that is not deleted and returns it.
 * @throws NOT_FOUND
 */
export async function lockRecording(tx: Tx, accountId: number, rawId: string): Promise<Recording> {
  return found(await byId(tx, accountId, rawId).for("update"));
}

const byId = (tx: Tx, accountId: number, rawId: string) =>
  tx
    .select(recordingColumns)
    .from(recordings)
    .where(
      and(
        eq(recordings.accountId, accountId),
        eq(recordings.recordId, parseId(rawId, "recording")),
        isNull(recordings.deletedAt),
      ),
    );

function found([recording]: Recording[]): Recording {
  if (!recording) throw notFound("recording");
  return recording;
}
