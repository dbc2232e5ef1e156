import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";

import { phoneNumbers } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { readRuleOf } from "@/lib/applications/destinations/rule-of";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput, conflict, parse } from "@/lib/platform/errors";

import { lockPhoneNumber, type PhoneNumber, phoneNumberAuditObject, readPhoneNumber } from "./phone-number";

const BindPhoneNumberInput = z.object({
  id: z.string(),
  ruleId: z.string().nullish(),
  version: z.number().int().nullish(),
});

export type BindPhoneNumberInput = z.input<typeof BindPhoneNumberInput>;

/**
 * Binds an attached phone number to a rule of its application, or with null to all of them in their order.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT, BAD_USER_INPUT for a number without an application
 */
export async function bindPhoneNumber(ctx: Ctx, raw: BindPhoneNumberInput): Promise<PhoneNumber> {
  requireAccess(ctx, "PHONE_NUMBER_ATTACHMENT", "phoneNumber.attach");
  const input = parse(BindPhoneNumberInput, raw);
  const { ruleId } = input;
  if (ruleId === undefined) throw badInput({ ruleId: "Name a rule, or give null for all of the application's rules." });
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const before = await lockPhoneNumber(tx, accountId, input.id);
    if (input.version != null && input.version !== before.version) {
      throw conflict(`Somebody else changed +${before.phoneNumber} meanwhile. Look at it again before you change it.`);
    }
    if (before.applicationId === null)
      throw badInput({ id: "Attach the number to an application first: a rule belongs to one." });
    const rule = ruleId === null ? null : await readRuleOf(tx, ctx, before.applicationId, ruleId);
    if ((rule?.ruleId ?? null) === before.ruleId) return before;
    await tx
      .update(phoneNumbers)
      .set({ ruleId: rule?.ruleId ?? null, version: before.version + 1, modifiedAt: sql`now()` })
      .where(and(eq(phoneNumbers.accountId, accountId), eq(phoneNumbers.phoneId, before.phoneId)));
    await recordDone(tx, ctx, {
      action: "phoneNumber.bind",
      object: phoneNumberAuditObject(before),
      old: { rule: before.ruleName },
      new: { rule: rule?.ruleName ?? null },
    });
    return readPhoneNumber(tx, accountId, input.id);
  });
}
