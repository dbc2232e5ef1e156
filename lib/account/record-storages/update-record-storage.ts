import { z } from "zod";

import { uniqueViolation } from "@/db/errors";
import { recordStorages } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { changesBetween } from "@/lib/platform/audit/changes";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput, conflict, parse } from "@/lib/platform/errors";
import { seal } from "@/lib/platform/secrets/seal";

import { Bucket, Host, KeyId, Region, SecretKey, StorageName } from "./input";
import {
  lockRecordStorage,
  readRecordStorage,
  type RecordStorage,
  recordStorageAuditObject,
  recordStorageById,
} from "./record-storage";

const UpdateRecordStorageInput = z
  .object({
    id: z.string(),
    name: StorageName.nullish(),
    host: Host.nullish(),
    region: Region.nullish(),
    bucket: Bucket.nullish(),
    keyId: KeyId.nullish(),
    secretKey: SecretKey.nullish(),
    version: z.number().int().nullish(),
  })
  .refine(({ keyId, secretKey }) => (keyId == null) === (secretKey == null), {
    path: ["secretKey"],
    error: "Give the key id and the secret key together, or neither.",
  });

export type UpdateRecordStorageInput = z.input<typeof UpdateRecordStorageInput>;

/**
 * Updates the given fields of a bucket. Host and bucket can change only while it holds no recordings; a change of
 * anything but the name resets the last test.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT, BAD_USER_INPUT
 */
export async function updateRecordStorage(ctx: Ctx, raw: UpdateRecordStorageInput): Promise<RecordStorage> {
  requireAccess(ctx, "RECORD_STORAGES");
  const { id, version, keyId, secretKey, ...input } = parse(UpdateRecordStorageInput, raw);
  const { accountId } = ctx.viewer;
  try {
    return await withAccount(inAccount(ctx), async (tx) => {
      const before = await lockRecordStorage(tx, accountId, id);
      if (version != null && version !== before.version)
        throw conflict(`Somebody else changed ${before.name} meanwhile. Look at it again before you change it.`);
      const own = { name: before.name, host: before.host, region: before.region, bucket: before.bucket };
      const after = {
        name: input.name ?? before.name,
        host: input.host ?? before.host!,
        region: input.region ?? before.region!,
        bucket: input.bucket ?? before.bucket!,
      };
      for (const field of ["host", "bucket"] as const) {
        if (before.holdsRecordings && after[field] !== before[field])
          throw badInput({ [field]: "Recordings lie there. Add another storage instead." });
      }
      const changes = changesBetween(own, after);
      const newKey = keyId != null && secretKey != null;
      if (changes.isEmpty && !newKey) return before;
      const untested = newKey || Object.keys(changes.new).some((field) => field !== "name");
      await tx
        .update(recordStorages)
        .set({
          ...after,
          ...(newKey && { keyId: seal(accountId, keyId), secretKey: seal(accountId, secretKey) }),
          ...(untested && { testedAt: null, testProblem: null }),
          modifiedAt: new Date(),
          version: before.version + 1,
        })
        .where(recordStorageById(accountId, before.recordStorageId));
      await recordDone(tx, ctx, {
        action: "recordStorage.update",
        object: recordStorageAuditObject(before),
        old: changes.old,
        new: { ...changes.new, ...(newKey && { keyChanged: true }) },
      });
      return readRecordStorage(tx, accountId, before.recordStorageId);
    });
  } catch (error) {
    if (uniqueViolation(error) === "record_storages_name_key")
      throw badInput({ name: "The account has a storage of this name already." });
    throw error;
  }
}
