import { inArray, lt } from "drizzle-orm";

import { webhookDeliveries } from "@/db/schema";
import { withWorker } from "@/db/with-worker";

const KEPT_MS = 30 * 86_400_000;
/** Maximum number of rows per transaction, which keeps each one short. */
const BATCH = 5_000;

/** Deletes deliveries older than 30 days, with their attempts. */
export async function dropOldDeliveries(now = new Date()): Promise<void> {
  for (;;) {
    const old = await withWorker((tx) => {
      const some = tx
        .select({ deliveryId: webhookDeliveries.deliveryId })
        .from(webhookDeliveries)
        .where(lt(webhookDeliveries.createdAt, new Date(now.getTime() - KEPT_MS)))
        .limit(BATCH);
      return tx
        .delete(webhookDeliveries)
        .where(inArray(webhookDeliveries.deliveryId, some))
        .returning({ deliveryId: webhookDeliveries.deliveryId });
    });
    if (old.length < BATCH) return;
  }
}
