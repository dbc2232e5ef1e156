import { and, eq } from "drizzle-orm";

import { recordStorages } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { lockAccount } from "@/lib/access/auth/lock-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { conflict } from "@/lib/platform/errors";

import { LOCAL_ID, LOCAL_NAME, lockRecordStorage, recordStorageAuditObject, recordStorageById } from "./record-storage";

/**
 * Sets the storage for new recordings; existing recordings stay where they are.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT for a bucket whose last test did not succeed
 */
export async function setDefaultRecordStorage(ctx: Ctx, rawId: string): Promise<void> {
  requireAccess(ctx, "RECORD_STORAGES");
  const { accountId } = ctx.viewer;
  await withAccount(inAccount(ctx), async (tx) => {
    await lockAccount(tx, ctx);
    const chosen = rawId === LOCAL_ID ? null : await lockRecordStorage(tx, accountId, rawId);
    if (chosen && (chosen.testedAt === null || chosen.testProblem !== null)) {
      throw conflict(`Test ${chosen.name} first: recordings go to a storage that took and gave back a test upload.`);
    }
    const [old] = await tx
      .update(recordStorages)
      .set({ isDefault: false })
      .where(and(eq(recordStorages.accountId, accountId), eq(recordStorages.isDefault, true)))
      .returning({ id: recordStorages.recordStorageId, name: recordStorages.name });
    if (chosen)
      await tx
        .update(recordStorages)
        .set({ isDefault: true })
        .where(recordStorageById(accountId, chosen.recordStorageId));
    if (old?.id === chosen?.recordStorageId) return;
    const object = chosen
      ? recordStorageAuditObject(chosen)
      : recordStorageAuditObject({ recordStorageId: LOCAL_ID, name: LOCAL_NAME });
    await recordDone(tx, ctx, {
      action: "recordStorage.setDefault",
      object,
      old: { storage: old?.name ?? LOCAL_NAME },
      new: { storage: object.name },
    });
  });
}
