import { and, eq, lt, sql } from "drizzle-orm";

import { phoneNumbers } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { withWorker } from "@/db/with-worker";
import { recordSystem } from "@/lib/platform/audit/system";
import { dayOf } from "@/lib/platform/days";
import { emitEvent } from "@/lib/platform/events/emit";

import { asObject } from "./phone-number";

const AT_ONCE = 100;

/** Stops the numbers whose proof of address did not come in time. They stay the account's, and work again once it is proved. */
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
      if (!stopped) return; // proved in this moment
      await recordSystem(tx, accountId, { action: "phoneNumber.stop", object: asObject(stopped) });
      await emitEvent(tx, accountId, {
        type: "phone_number.activation_changed",
        body: { phoneNumber: `+${stopped.phoneNumber}`, canBeUsed: false, reason: "UNVERIFIED" },
      });
    });
  }
}
