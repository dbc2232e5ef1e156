import { inArray, lte, sql } from "drizzle-orm";

import { keyValueItems } from "@/db/schema";
import { withWorker } from "@/db/with-worker";

/** Rows per transaction, so that none takes long. */
const BATCH = 5_000;

/** Deletes the expired key-value items of all accounts, which no reader sees any more, and returns their number. */
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
