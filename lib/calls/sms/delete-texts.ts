import { and, eq, sql } from "drizzle-orm";

import { rowsOf } from "@/db/rows-of";
import { webhookDeliveries } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";

import type { SmsMessage } from "./sms-message";

const BATCH = 10_000;

/**
 * Deletes the stored texts of one direction and returns their number; for IN also those in the log of webhook
 * deliveries. The messages stay. Runs in batches, each with its audit entry, so that no long transaction blocks the
 * engine and an interrupted run has deleted exactly what it recorded.
 * @throws FORBIDDEN
 */
export async function deleteSmsTexts(ctx: Ctx, direction: SmsMessage["direction"]): Promise<number> {
  requireAccess(ctx, "SMS_CONFIGURATION");
  const { accountId, accountName } = ctx.viewer;
  let deleted = 0;
  for (let batch = BATCH; batch === BATCH; deleted += batch) {
    batch = await withAccount(inAccount(ctx), async (tx) => {
      const { length: texts } = await rowsOf<{ one: number }>(
        tx,
        sql`update sms_messages set text = null where account_id = ${accountId} and message_id in (
            select message_id from sms_messages where account_id = ${accountId} and direction = ${direction} and text is not null limit ${BATCH})
          returning 1 as one`,
      );
      if (texts > 0 && direction === "IN")
        await tx
          .update(webhookDeliveries)
          .set({ body: sql`body - 'content'` })
          .where(
            and(
              eq(webhookDeliveries.accountId, accountId),
              eq(webhookDeliveries.type, "sms.received"),
              sql`body ? 'content'`,
            ),
          );
      if (texts > 0)
        await recordDone(tx, ctx, {
          action: "sms.deleteTexts",
          object: { kind: "account", id: accountId, name: accountName },
          new: { direction, texts },
        });
      return texts;
    });
  }
  return deleted;
}
