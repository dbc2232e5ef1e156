import { and, eq, sql } from "drizzle-orm";

import { phoneNumbers } from "@/db/schema";
import { recordOperator } from "@/lib/platform/audit/operator";
import { emitEvent } from "@/lib/platform/events/emit";

import { withNumberInUse } from "./number-in-use";
import { phoneNumberAuditObject } from "./phone-number";

/**
 * Records the operator's confirmation that a number reaches emergency services, or no longer does. `number` is E.164
 * without the plus.
 * @throws NOT_FOUND
 */
export async function setEmergencyCalls(number: string, emergencyCallsEnabled: boolean): Promise<void> {
  await withNumberInUse(number, async (tx, accountId, before) => {
    if (before.emergencyCallsEnabled === emergencyCallsEnabled) return;
    await tx
      .update(phoneNumbers)
      .set({ emergencyCallsEnabled, version: before.version + 1, modifiedAt: sql`now()` })
      .where(and(eq(phoneNumbers.accountId, accountId), eq(phoneNumbers.phoneId, before.phoneId)));
    await recordOperator(tx, accountId, {
      action: "phoneNumber.emergency",
      object: phoneNumberAuditObject(before),
      old: { emergencyCallsEnabled: before.emergencyCallsEnabled },
      new: { emergencyCallsEnabled },
    });
    await emitEvent(tx, accountId, {
      type: "phone_number.activation_changed",
      body: { phoneNumber: `+${number}`, emergencyCallsEnabled },
    });
  });
}
