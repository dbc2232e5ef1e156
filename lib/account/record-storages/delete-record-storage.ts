import { recordStorages } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { conflict } from "@/lib/platform/errors";

import { lockRecordStorage, recordStorageAuditObject, recordStorageById } from "./record-storage";

/**
 * Deletes a storage with its key; objects in the bucket are kept.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT while it is the default or holds recordings
 */
export async function deleteRecordStorage(ctx: Ctx, rawId: string): Promise<void> {
  requireAccess(ctx, "RECORD_STORAGES");
  const { accountId } = ctx.viewer;
  await withAccount(inAccount(ctx), async (tx) => {
    const before = await lockRecordStorage(tx, accountId, rawId);
    if (before.isDefault) throw conflict(`New recordings go to ${before.name}. Choose another storage for them first.`);
    if (before.holdsRecordings)
      throw conflict(`Recordings lie in ${before.name}, and nobody could play them without it. Delete them first.`);
    await tx.delete(recordStorages).where(recordStorageById(accountId, before.recordStorageId));
    const { host, region, bucket } = before;
    await recordDone(tx, ctx, {
      action: "recordStorage.delete",
      object: recordStorageAuditObject(before),
      old: { host, region, bucket },
    });
  });
}
