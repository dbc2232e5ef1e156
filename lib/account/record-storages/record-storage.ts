import { and, eq, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { recordings, recordStorages } from "@/db/schema";
import { notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";
import { unseal } from "@/lib/platform/secrets/seal";

import type { S3Place } from "./s3";

/** Id of the server's own folder, which every account has and no row stores. */
export const LOCAL_ID = "local";
export const LOCAL_NAME = "This server";

export const recordStorageColumns = {
  recordStorageId: recordStorages.recordStorageId,
  name: recordStorages.name,
  host: recordStorages.host,
  region: recordStorages.region,
  bucket: recordStorages.bucket,
  isDefault: recordStorages.isDefault,
  testedAt: recordStorages.testedAt,
  /** Reason why the last test failed; null when it succeeded or none was run. */
  testProblem: recordStorages.testProblem,
  holdsRecordings: sql<boolean>`exists (select from ${recordings} lying where lying.account_id = ${recordStorages.accountId} and lying.record_storage_id = ${recordStorages.recordStorageId})`,
  version: recordStorages.version,
};

/** Storage for recordings: a bucket of the account, or the server's own folder, whose host is null. */
export interface RecordStorage {
  recordStorageId: number | typeof LOCAL_ID;
  name: string;
  host: string | null;
  region: string | null;
  bucket: string | null;
  isDefault: boolean;
  testedAt: Date | null;
  testProblem: string | null;
  holdsRecordings: boolean | null;
  version: number;
}

/** Returns the SQL condition that matches a storage of the account. */
export const recordStorageById = (accountId: number, recordStorageId: number) =>
  and(eq(recordStorages.accountId, accountId), eq(recordStorages.recordStorageId, recordStorageId));

/**
 * Reads a storage of the account.
 * @throws NOT_FOUND
 */
export async function readRecordStorage(
  tx: Tx,
  accountId: number,
  recordStorageId: number,
): Promise<RecordStorage & { recordStorageId: number }> {
  const [storage] = await tx
    .select(recordStorageColumns)
    .from(recordStorages)
    .where(recordStorageById(accountId, recordStorageId));
  if (!storage) throw notFound("storage");
  return storage;
}

/**
 * Locks a storage of the account and returns it.
 * @throws NOT_FOUND
 */
export async function lockRecordStorage(
  tx: Tx,
  accountId: number,
  rawId: string,
): Promise<RecordStorage & { recordStorageId: number }> {
  const id = parseId(rawId, "storage");
  await tx
    .select({ id: recordStorages.recordStorageId })
    .from(recordStorages)
    .where(recordStorageById(accountId, id))
    .for("update");
  return readRecordStorage(tx, accountId, id);
}

/** Storage with its decrypted key; for server-side use only. */
export interface OpenedStorage {
  recordStorageId: number;
  place: S3Place;
}

/** Reads the storage that matches a condition and decrypts its key; undefined when there is none. */
export async function openStorage(
  tx: Tx,
  accountId: number,
  condition: ReturnType<typeof eq> | ReturnType<typeof and>,
): Promise<OpenedStorage | undefined> {
  const [row] = await tx
    .select({
      id: recordStorages.recordStorageId,
      host: recordStorages.host,
      region: recordStorages.region,
      bucket: recordStorages.bucket,
      keyId: recordStorages.keyId,
      secretKey: recordStorages.secretKey,
    })
    .from(recordStorages)
    .where(and(eq(recordStorages.accountId, accountId), condition));
  if (!row) return undefined;
  const { id, host, region, bucket, keyId, secretKey } = row;
  return {
    recordStorageId: id,
    place: { host, region, bucket, keyId: unseal(accountId, keyId), secretKey: unseal(accountId, secretKey) },
  };
}

/** Returns a storage as the object of an audit entry. */
export const recordStorageAuditObject = ({
  recordStorageId,
  name,
}: Pick<RecordStorage, "recordStorageId" | "name">) => ({
  kind: "recordStorage",
  id: recordStorageId,
  name,
});
