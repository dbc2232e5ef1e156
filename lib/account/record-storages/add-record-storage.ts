import { eq, sql } from "drizzle-orm";
import { z } from "zod";

import { uniqueViolation } from "@/db/errors";
import { recordStorages } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { lockAccount } from "@/lib/access/auth/lock-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput, conflict, parse } from "@/lib/platform/errors";
import { seal } from "@/lib/platform/secrets/seal";

import { Bucket, Host, KeyId, Region, SecretKey, StorageName } from "./input";
import { readRecordStorage, type RecordStorage, recordStorageAuditObject } from "./record-storage";

const STORAGES_MAX = 20;

const AddRecordStorageInput = z.object({
  name: StorageName,
  host: Host,
  region: Region,
  bucket: Bucket,
  keyId: KeyId,
  secretKey: SecretKey,
});

export type AddRecordStorageInput = z.input<typeof AddRecordStorageInput>;

/**
 * Adds an S3 bucket of the account. Its key is stored encrypted and never returned. Recordings go to the bucket once it
 * is tested and set as default.
 * @throws FORBIDDEN, BAD_USER_INPUT, CONFLICT for more than 20
 */
export async function addRecordStorage(ctx: Ctx, raw: AddRecordStorageInput): Promise<RecordStorage> {
  requireAccess(ctx, "RECORD_STORAGES");
  const { keyId, secretKey, ...input } = parse(AddRecordStorageInput, raw);
  const { accountId } = ctx.viewer;
  try {
    return await withAccount(inAccount(ctx), async (tx) => {
      await lockAccount(tx, ctx);
      const [held] = await tx
        .select({ count: sql<number>`count(*)::int` })
        .from(recordStorages)
        .where(eq(recordStorages.accountId, accountId));
      if (held!.count >= STORAGES_MAX) throw conflict(`An account has at most ${STORAGES_MAX} storages.`);
      const [row] = await tx
        .insert(recordStorages)
        .values({ ...input, accountId, keyId: seal(accountId, keyId), secretKey: seal(accountId, secretKey) })
        .returning({ id: recordStorages.recordStorageId });
      const made = await readRecordStorage(tx, accountId, row!.id);
      await recordDone(tx, ctx, { action: "recordStorage.add", object: recordStorageAuditObject(made), new: input });
      return made;
    });
  } catch (error) {
    if (uniqueViolation(error) === "record_storages_name_key")
      throw badInput({ name: "The account has a storage of this name already." });
    throw error;
  }
}
