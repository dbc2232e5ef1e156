import { inArray, lt } from "drizzle-orm";

import { reports } from "@/db/schema";
import { withWorker } from "@/db/with-worker";
import { deleteStoredFile } from "@/lib/platform/files/store";

const AT_ONCE = 500;

/** Deletes the expired reports of all accounts: files first, so that no file is left without a row. */
export async function dropOldReports(): Promise<void> {
  for (;;) {
    const old = await withWorker((tx) =>
      tx
        .select({ reportId: reports.reportId, fileKey: reports.fileKey })
        .from(reports)
        .where(lt(reports.storeUntil, new Date()))
        .limit(AT_ONCE),
    );
    if (old.length === 0) return;
    for (const { fileKey } of old) if (fileKey) await deleteStoredFile(fileKey);
    const ids = old.map(({ reportId }) => reportId);
    await withWorker((tx) => tx.delete(reports).where(inArray(reports.reportId, ids)));
  }
}
