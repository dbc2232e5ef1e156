import { asc, eq } from "drizzle-orm";

import { recordStorages } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";

import { LOCAL_ID, LOCAL_NAME, type RecordStorage, recordStorageColumns } from "./record-storage";

/** Returns the account's recording storages: the server's own folder first, then its buckets by name. */
export async function listRecordStorages(ctx: Ctx): Promise<RecordStorage[]> {
  requireAccess(ctx, "RECORD_STORAGES");
  const own = await withAccount(inAccount(ctx), (tx) =>
    tx
      .select(recordStorageColumns)
      .from(recordStorages)
      .where(eq(recordStorages.accountId, ctx.viewer.accountId))
      .orderBy(asc(recordStorages.name), asc(recordStorages.recordStorageId)),
  );
  const nothing = { host: null, region: null, bucket: null, testedAt: null, testProblem: null, holdsRecordings: null };
  return [
    {
      ...nothing,
      recordStorageId: LOCAL_ID,
      name: LOCAL_NAME,
      isDefault: own.every(({ isDefault }) => !isDefault),
      version: 0,
    },
    ...own,
  ];
}
