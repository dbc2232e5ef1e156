import { eq } from "drizzle-orm";
import { randomBytes } from "node:crypto";
import { Readable } from "node:stream";

import { recordStorages } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type OpenedStorage, openStorage, theOne } from "@/lib/account/record-storages/record-storage";
import { deleteObject, getObject, putObject, sizeOfObject, StorageProblem } from "@/lib/account/record-storages/s3";
import { inAccount, type SignedIn } from "@/lib/platform/ctx";
import { unavailable } from "@/lib/platform/errors";
import { deleteStoredFile, readStoredFile, sizeOfStoredFile, type StoredFile } from "@/lib/platform/files/store";

/** Where a recording's file lies: under a key in the server's folder, or in one of the account's storages. */
export interface RecordingPlace {
  fileKey: string;
  recordStorageId: number | null;
}

/** A recording's file that is there. */
export interface OpenedFile {
  /** In bytes. */
  size: number;
  /** The bytes from `start` to `end`, both included; whole without them. */
  read(range?: { start: number; end: number }): Readable;
}

/**
 * Opens a recording's file; gives nothing when it is gone.
 * @throws UNAVAILABLE when its storage does not answer as it should
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
 * Moves a file that was stored just now to where the account's new recordings go. The file stays in the server's
 * folder if that fails, for whoever stored it to delete.
 * @throws UNAVAILABLE when the storage does not take it; the same again may work later
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
 * Deletes a recording's file; one that is gone already is no error.
 * @throws UNAVAILABLE when its storage does not do it
 */
export async function deleteRecordingFile(ctx: SignedIn, { fileKey, recordStorageId }: RecordingPlace): Promise<void> {
  if (recordStorageId === null) return deleteStoredFile(fileKey);
  const { place } = await storageOf(ctx, recordStorageId);
  await asUnavailable(deleteObject(place, fileKey));
}

async function storageOf(ctx: SignedIn, recordStorageId: number): Promise<OpenedStorage> {
  const { accountId } = ctx.viewer;
  const storage = await withAccount(inAccount(ctx), (tx) =>
    openStorage(tx, accountId, theOne(accountId, recordStorageId)),
  );
  if (!storage) throw new Error(`Storage ${recordStorageId}, in which a recording lies, is gone.`); // the database keeps it
  return storage;
}

const asUnavailable = <Result>(work: Promise<Result>): Promise<Result> =>
  work.catch((error: unknown) => {
    throw error instanceof StorageProblem ? unavailable(`The storage of recordings failed: ${error.message}`) : error;
  });
