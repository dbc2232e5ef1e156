import { recordings } from "@/db/schema";
import { deleteStoredFile, storeFile } from "@/lib/platform/files/store";

import { type MadeSession, recordingCost } from "./calls";
import { mumble } from "./sound";
import { addAll, after, money, type World } from "./world";

const MOST_BYTES = 1_000_000;
const NOTICES_TRANSCRIBED = 8;

/** Keys of files stored for rows of a transaction, to be deleted when it fails. */
export type StoredKeys = string[];

/** Adds the recordings of the sessions that have one, each with an audio file of the stated duration. */
export async function addRecordings(world: World, sessions: MadeSession[], stored: StoredKeys): Promise<void> {
  const { accountId } = world;
  const rows: (typeof recordings.$inferInsert)[] = [];
  for (const session of sessions.filter(({ recorded }) => recorded)) {
    const { name, at, seconds } = session.recording!;
    const { key, size } = await storeFile(
      accountId,
      "recordings",
      oneChunk(mumble(session.externalId, seconds)),
      MOST_BYTES,
    );
    stored.push(key);
    rows.push({
      accountId,
      callSessionHistoryId: session.callSessionHistoryId,
      externalId: `${session.externalId}-recording`,
      name,
      startedAt: after(session.startedAt, at),
      duration: seconds,
      fileKey: key,
      fileSize: size,
      contentType: "audio/wav",
      cost: money(recordingCost(seconds)),
    });
  }
  for (const row of rows.filter(({ name }) => name!.startsWith("Order ")).slice(-NOTICES_TRANSCRIBED)) {
    Object.assign(row, {
      transcriptionStatus: "COMPLETE",
      transcription: `Hello. Your ${row.name!.toLowerCase().replace("ht", "HT")} arrives tomorrow before noon. Press 1 if that suits you, 2 for another day.`,
    });
  }
  await addAll(world, recordings, rows);
}

/** Deletes files stored for a transaction that failed. */
export async function forgetStored(stored: StoredKeys): Promise<void> {
  for (const key of stored) await deleteStoredFile(key);
}

async function* oneChunk(bytes: Buffer) {
  yield bytes;
}
