import { and, eq, sql } from "drizzle-orm";

import { phoneNumbers } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { conflict } from "@/lib/platform/errors";
import { emitEvent } from "@/lib/platform/events/emit";

import { lockPhoneNumber, type PhoneNumber, phoneNumberAuditObject, readPhoneNumber } from "./phone-number";

/**
 * Deactivates a number immediately and permanently: it receives no calls and no charges; nothing is refunded.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT for a number that is already deactivated
 */
export async function deactivatePhoneNumber(ctx: Ctx, rawId: string): Promise<PhoneNumber> {
  requireAccess(ctx, "PHONE_NUMBER_DEACTIVATION", "phoneNumber.deactivate");
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const before = await lockPhoneNumber(tx, accountId, rawId);
    if (before.deactivated) throw conflict(`+${before.phoneNumber} is given up already.`);
    await tx
      .update(phoneNumbers)
      .set({
        deactivated: true,
        canceled: true,
        canBeUsed: false,
        autoCharge: false,
        isSmsEnabled: false,
        activationStatus: "DEACTIVATED",
        applicationId: null,
        ruleId: null,
        version: before.version + 1,
        modifiedAt: sql`now()`,
      })
      .where(and(eq(phoneNumbers.accountId, accountId), eq(phoneNumbers.phoneId, before.phoneId)));
    await recordDone(tx, ctx, {
      action: "phoneNumber.deactivate",
      object: phoneNumberAuditObject(before),
      old: { application: before.applicationName, rule: before.ruleName, nextRenewal: before.nextRenewal },
    });
    await emitEvent(tx, accountId, {
      type: "subscription.detached",
      body: { ...phoneNumberAuditObject(before), reason: "GIVEN_UP" },
    });
    return readPhoneNumber(tx, accountId, rawId);
  });
}
