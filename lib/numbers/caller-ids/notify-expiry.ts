import { and, eq, gt, lte, sql } from "drizzle-orm";

import { callerIds } from "@/db/schema";
import { emitEvents } from "@/lib/platform/events/emit";
import { inDueAccounts, noticeEnd } from "@/lib/platform/events/expiry";

const { accountId, verifiedUntil, toldExpiring } = callerIds;

/** The condition that leaves the active caller IDs whose near expiry was not notified about yet. */
const isDue = (now: Date) =>
  and(
    eq(callerIds.active, true),
    gt(verifiedUntil, now),
    lte(verifiedUntil, noticeEnd(now)),
    sql`${toldExpiring} is distinct from ${verifiedUntil}`,
  );

/** Notifies every account once of caller IDs that expire soon. */
export const notifyCallerIdExpiry = (now = new Date()): Promise<void> =>
  inDueAccounts(
    (tx) => tx.selectDistinct({ accountId }).from(callerIds).where(isDue(now)),
    async (tx, account) => {
      const expiring = await tx
        .update(callerIds)
        .set({ toldExpiring: sql`${verifiedUntil}` })
        .where(and(eq(accountId, account), isDue(now)))
        .returning({ callerIdId: callerIds.callerIdId, phoneNumber: callerIds.phoneNumber, verifiedUntil });
      await emitEvents(tx, account, "caller_id.expiring", expiring);
    },
  );
