import { and, eq, lt, sql } from "drizzle-orm";

import { phoneNumbers } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { withWorker } from "@/db/with-worker";
import { recordSystem } from "@/lib/platform/audit/system";
import { dayOf } from "@/lib/platform/days";
import { emitEvent } from "@/lib/platform/events/emit";

import { phoneNumberAuditObject } from "./phone-number";

const AT_ONCE = 100;

/** Blocks numbers whose address was not verified in time; they stay in the account and work again once it is. */
export async function stopUnverified(now = new Date()): Promise<void> {
  const overdue = and(eq(phoneNumbers.canBeUsed, true), lt(phoneNumbers.unverifiedHoldUntil, dayOf(now)));
  const due = await withWorker((tx) =>
    tx
      .select({ accountId: phoneNumbers.accountId, phoneId: phoneNumbers.phoneId })
      .from(phoneNumbers)
      .where(overdue)
      .limit(AT_ONCE),
  );
  for (const { accountId, phoneId } of due) {
    await withAccount({ accountId }, async (tx) => {
      const [stopped] = await tx
        .update(phoneNumbers)
        .set({ canBeUsed: false, version: sql`${phoneNumbers.version} + 1`, modifiedAt: sql`now()` })
        .where(and(overdue, eq(phoneNumbers.accountId, accountId), eq(phoneNumbers.phoneId, phoneId)))
        .returning({ phoneId: phoneNumbers.phoneId, phoneNumber: phoneNumbers.phoneNumber });
      if (!stopped) return; // verified since the query above
      await recordSystem(tx, accountId, { action: "phoneNumber.stop", object: phoneNumberAuditObject(stopped) });
      await emitEvent(tx, accountId, {
        type: "phone_number.activation_changed",
        body: { phoneNumber: `+${stopped.phoneNumber}`, canBeUsed: false, reason: "UNVERIFIED" },
      });
    });
  }
}
