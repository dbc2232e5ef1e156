import { and, eq } from "drizzle-orm";
import { createHash, randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";

import { recordStorages } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { conflict, notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";
import { limitRate } from "@/lib/platform/rate-limit";

import {
  openStorage,
  readRecordStorage,
  type RecordStorage,
  recordStorageAuditObject,
  recordStorageById,
} from "./record-storage";
import { deleteObject, getObject, putObject, type S3Place, StorageProblem } from "./s3";

/**
 * Tests a bucket by writing, reading and deleting a small object, and stores the result.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT when the storage changed during the test, RATE_LIMITED
 */
export async function testRecordStorage(ctx: Ctx, rawId: string): Promise<RecordStorage> {
  requireAccess(ctx, "RECORD_STORAGES");
  const { accountId } = ctx.viewer;
  const id = parseId(rawId, "storage");
  const { version, opened } = await withAccount(inAccount(ctx), async (tx) => {
    const storage = await readRecordStorage(tx, accountId, id);
    return { version: storage.version, opened: await openStorage(tx, accountId, recordStorageById(accountId, id)) };
  });
  if (!opened) throw notFound("storage");
  await limitRate(ctx, "storageTest");
  // Runs outside a transaction, so that a host that does not respond delays only the caller.
  const testProblem = await problemOf(accountId, opened.place);
  return withAccount(inAccount(ctx), async (tx) => {
    const written = await tx
      .update(recordStorages)
      .set({ testedAt: new Date(), testProblem })
      .where(and(recordStorageById(accountId, id), eq(recordStorages.version, version)))
      .returning({ id: recordStorages.recordStorageId });
    if (written.length === 0) throw conflict("Somebody changed this storage during the test. Test it again.");
    const after = await readRecordStorage(tx, accountId, id);
    await recordDone(tx, ctx, {
      action: "recordStorage.test",
      object: recordStorageAuditObject(after),
      new: { problem: testProblem },
    });
    return after;
  });
}

async function problemOf(accountId: number, place: S3Place): Promise<string | null> {
  const content = randomBytes(64);
  const key = `${accountId}/tests/${randomBytes(16).toString("hex")}`;
  try {
    await putObject(place, key, Readable.from([content]), {
      size: content.byteLength,
      sha256: createHash("sha256").update(content).digest("hex"),
    });
    const back = await buffer(await getObject(place, key, content.byteLength));
    await deleteObject(place, key);
    return content.equals(back) ? null : "What came back is not what was put there.";
  } catch (error) {
    if (error instanceof StorageProblem) return error.message;
    throw error;
  }
}
