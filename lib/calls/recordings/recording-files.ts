import { eq } from "drizzle-orm";
import { randomBytes } from "node:crypto";
import { Readable } from "node:stream";

import { recordStorages } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type OpenedStorage, openStorage, recordStorageById } from "@/lib/account/record-storages/record-storage";
import { deleteObject, getObject, putObject, sizeOfObject, StorageProblem } from "@/lib/account/record-storages/s3";
import { inAccount, type SignedIn } from "@/lib/platform/ctx";
import { unavailable } from "@/lib/platform/errors";
import { deleteStoredFile, readStoredFile, sizeOfStoredFile, type StoredFile } from "@/lib/platform/files/store";

/** Location of a recording's file: its key in the server's own folder or in a storage of the account. */
export interface RecordingPlace {
  fileKey: string;
  recordStorageId: number | null;
}

/** Existing file of a recording. */
export interface OpenedFile {
  /** Size in bytes. */
  size: number;
  /** Reads the bytes from `start` to `end`, both inclusive, or the whole file without a range. */
  read(range?: { start: number; end: number }): Readable;
}

/**
 * Opens a recording's file; undefined when it does not exist.
 * @throws UNAVAILABLE when its storage fails
 */
export async function openRecordingFile(
  ctx: SignedIn,
  { fileKey, recordStorageId }: RecordingPlace,
): Promise<OpenedFile | undefined> {
  if (recordStorageId === null) {
    const size = await sizeOfStoredFile(fileKey);
    return size === undefined ? undefined : { size, read: (range) => readStoredFile(fileKey, range) };
  }
  const { place } = await storageOf(ctx, recordStorageId);
  const size = await asUnavailable(sizeOfObject(place, fileKey));
  if (size === undefined) return undefined;
  return {
    size,
    read: (range) =>
      Readable.from(
        (async function* () {
          yield* await getObject(place, fileKey, size, range);
        })(),
        { objectMode: false },
      ),
  };
}

/**
 * Moves a newly stored file to the account's default storage. On failure the file stays in the server's folder for the
 * caller to delete.
 * @throws UNAVAILABLE when the storage does not accept the file; a retry can succeed
 */
export async function placeRecordingFile(ctx: SignedIn, file: StoredFile, sha256: string): Promise<RecordingPlace> {
  const storage = await withAccount(inAccount(ctx), (tx) =>
    openStorage(tx, ctx.viewer.accountId, eq(recordStorages.isDefault, true)),
  );
  if (!storage) return { fileKey: file.key, recordStorageId: null };
  const fileKey = `${ctx.viewer.accountId}/recordings/${randomBytes(16).toString("hex")}`;
  await asUnavailable(putObject(storage.place, fileKey, readStoredFile(file.key), { size: file.size, sha256 }));
  await deleteStoredFile(file.key);
  return { fileKey, recordStorageId: storage.recordStorageId };
}

/**
 * Deletes a recording's file; a missing file is not an error.
 * @throws UNAVAILABLE when its storage fails to delete it
 */
export async function deleteRecordingFile(ctx: SignedIn, { fileKey, recordStorageId }: RecordingPlace): Promise<void> {
  if (recordStorageId === null) return deleteStoredFile(fileKey);
  const { place } = await storageOf(ctx, recordStorageId);
  await asUnavailable(deleteObject(place, fileKey));
}

async function storageOf(ctx: SignedIn, recordStorageId: number): Promise<OpenedStorage> {
  const { accountId } = ctx.viewer;
  const storage = await withAccount(inAccount(ctx), (tx) =>
    openStorage(tx, accountId, recordStorageById(accountId, recordStorageId)),
  );
  // A foreign key prevents this.
  if (!storage) throw new Error(`Storage ${recordStorageId}, in which a recording lies, is gone.`);
  return storage;
}

const asUnavailable = <Result>(work: Promise<Result>): Promise<Result> =>
  work.catch((error: unknown) => {
    throw error instanceof StorageProblem ? unavailable(`The storage of recordings failed: ${error.message}`) : error;
  });
