import { inArray, lte, sql } from "drizzle-orm";

import { keyValueItems } from "@/db/schema";
import { withWorker } from "@/db/with-worker";

/** Rows of one transaction, so that none takes long. */
const BATCH = 5_000;

/** Deletes the key-value items of all accounts whose time is over; no reader has seen them since. Gives how many. */
export async function dropOldItems(): Promise<number> {
  for (let dropped = 0; ;) {
    const batch = await withWorker((tx) =>
      tx
        .delete(keyValueItems)
        .where(
          inArray(
            keyValueItems.keyValueItemId,
            tx
              .select({ keyValueItemId: keyValueItems.keyValueItemId })
              .from(keyValueItems)
              .where(lte(keyValueItems.expiresAt, sql`now()`))
              .limit(BATCH),
          ),
        )
        .returning({ keyValueItemId: keyValueItems.keyValueItemId }),
    );
    dropped += batch.length;
    if (batch.length < BATCH) return dropped;
  }
}
