import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";

import { phoneNumbers } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { conflict, parse } from "@/lib/platform/errors";

import { lockPhoneNumber, type PhoneNumber, phoneNumberAuditObject, readPhoneNumber } from "./phone-number";

const SetPhoneNumberSmsInput = z.object({ id: z.string(), enabled: z.boolean() });

export type SetPhoneNumberSmsInput = z.input<typeof SetPhoneNumberSmsInput>;

/**
 * Enables or disables SMS for a number.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT for a number that does not support SMS or is deactivated
 */
export async function setPhoneNumberSms(ctx: Ctx, raw: SetPhoneNumberSmsInput): Promise<PhoneNumber> {
  requireAccess(ctx, "PHONE_NUMBERS", "phoneNumber.sms.write");
  const { id, enabled } = parse(SetPhoneNumberSmsInput, raw);
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const before = await lockPhoneNumber(tx, accountId, id);
    if (before.isSmsEnabled === enabled) return before;
    if (enabled && !before.isSmsSupported) throw conflict(`+${before.phoneNumber} can't send or take messages.`);
    if (enabled && before.deactivated) throw conflict(`+${before.phoneNumber} is not in use any more.`);
    await tx
      .update(phoneNumbers)
      .set({ isSmsEnabled: enabled, version: before.version + 1, modifiedAt: sql`now()` })
      .where(and(eq(phoneNumbers.accountId, accountId), eq(phoneNumbers.phoneId, before.phoneId)));
    await recordDone(tx, ctx, {
      action: "phoneNumber.sms",
      object: phoneNumberAuditObject(before),
      old: { sms: before.isSmsEnabled },
      new: { sms: enabled },
    });
    return readPhoneNumber(tx, accountId, id);
  });
}
