import { inArray, lt } from "drizzle-orm";

import { sessionLogs } from "@/db/schema";
import { withWorker } from "@/db/with-worker";

const AT_ONCE = 5_000;

/** Deletes the expired session logs of all accounts, up to 5,000 per transaction. */
export async function dropOldSessionLogs(): Promise<void> {
  for (;;) {
    const dropped = await withWorker(async (tx) => {
      const old = await tx
        .select({ id: sessionLogs.callSessionHistoryId })
        .from(sessionLogs)
        .where(lt(sessionLogs.storeUntil, new Date()))
        .limit(AT_ONCE);
      if (old.length > 0)
        await tx.delete(sessionLogs).where(
          inArray(
            sessionLogs.callSessionHistoryId,
            old.map(({ id }) => id),
          ),
        );
      return old.length;
    });
    if (dropped < AT_ONCE) return;
  }
}
