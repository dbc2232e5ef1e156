import { and, eq, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { phoneNumbers } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess, type SignedIn } from "@/lib/platform/ctx";
import { conflict } from "@/lib/platform/errors";

import { lockPhoneNumber, type PhoneNumber, phoneNumberAuditObject, readPhoneNumber } from "./phone-number";

/**
 * Detaches a phone number from its application and rule; it stays in the account.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT for a number without an application
 */
export async function detachPhoneNumber(ctx: Ctx, rawId: string): Promise<PhoneNumber> {
  requireAccess(ctx, "PHONE_NUMBER_ATTACHMENT", "phoneNumber.attach");
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    await detachOne(tx, ctx, rawId);
    return readPhoneNumber(tx, accountId, rawId);
  });
}

/**
 * Detaches a number within the transaction of the caller.
 * @throws NOT_FOUND, CONFLICT
 */
export async function detachOne(tx: Tx, ctx: SignedIn, rawId: string): Promise<void> {
  const { accountId } = ctx.viewer;
  const before = await lockPhoneNumber(tx, accountId, rawId);
  if (before.applicationId === null) throw conflict(`+${before.phoneNumber} is attached to no application.`);
  await tx
    .update(phoneNumbers)
    .set({ applicationId: null, ruleId: null, version: before.version + 1, modifiedAt: sql`now()` })
    .where(and(eq(phoneNumbers.accountId, accountId), eq(phoneNumbers.phoneId, before.phoneId)));
  await recordDone(tx, ctx, {
    action: "phoneNumber.detach",
    object: phoneNumberAuditObject(before),
    old: { application: before.applicationName, rule: before.ruleName },
  });
}
