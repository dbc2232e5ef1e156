import { recordings } from "@/db/schema";
import { deleteStoredFile, storeFile } from "@/lib/platform/files/store";

import { type MadeSession, recordingCost } from "./calls";
import { mumble } from "./sound";
import { addAll, after, money, type World } from "./world";

const MOST_BYTES = 1_000_000;
const NOTICES_TRANSCRIBED = 8;

/** Files that were stored for rows of a transaction; they are to go when it fails. */
export type StoredKeys = string[];

/** Adds the recordings of the sessions that have one, each with a file that plays for as long as it says. */
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

/** Deletes what was stored for rows that never came to be. */
export async function forgetStored(stored: StoredKeys): Promise<void> {
  for (const key of stored) await deleteStoredFile(key);
}

async function* oneChunk(bytes: Buffer) {
  yield bytes;
}
