import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";

import type { Tx } from "@/db/database";
import { phoneNumbers } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Application, readApplication } from "@/lib/applications/applications/application";
import { readRuleOf } from "@/lib/applications/destinations/rule-of";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess, type SignedIn } from "@/lib/platform/ctx";
import { conflict, parse } from "@/lib/platform/errors";

import { lockPhoneNumber, type PhoneNumber, phoneNumberAuditObject, readPhoneNumber } from "./phone-number";

const AttachPhoneNumberInput = z.object({ id: z.string(), applicationId: z.string(), ruleId: z.string().nullish() });

export type AttachPhoneNumberInput = z.input<typeof AttachPhoneNumberInput>;

/**
 * Attaches a phone number without an application to one, and optionally to one of its rules.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT for a number that is already attached or deactivated
 */
export async function attachPhoneNumber(ctx: Ctx, raw: AttachPhoneNumberInput): Promise<PhoneNumber> {
  requireAccess(ctx, "PHONE_NUMBER_ATTACHMENT", "phoneNumber.attach");
  const input = parse(AttachPhoneNumberInput, raw);
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const application = await readApplication(tx, accountId, input.applicationId);
    const rule = input.ruleId == null ? undefined : await readRuleOf(tx, ctx, application.applicationId, input.ruleId);
    await attachOne(tx, ctx, input.id, application, rule);
    return readPhoneNumber(tx, accountId, input.id);
  });
}

/**
 * Attaches a number within the transaction of the caller, which has looked up the application and the rule.
 * @throws NOT_FOUND, CONFLICT
 */
export async function attachOne(
  tx: Tx,
  ctx: SignedIn,
  rawId: string,
  application: Application,
  rule: { ruleId: number; ruleName: string } | undefined,
): Promise<void> {
  const { accountId } = ctx.viewer;
  const before = await lockPhoneNumber(tx, accountId, rawId);
  if (before.applicationId !== null)
    throw conflict(`+${before.phoneNumber} is attached to ${before.applicationName} already. Take it off there first.`);
  if (before.deactivated) throw conflict(`+${before.phoneNumber} is deactivated and can't be attached any more.`);
  await tx
    .update(phoneNumbers)
    .set({
      applicationId: application.applicationId,
      ruleId: rule?.ruleId ?? null,
      version: before.version + 1,
      modifiedAt: sql`now()`,
    })
    .where(and(eq(phoneNumbers.accountId, accountId), eq(phoneNumbers.phoneId, before.phoneId)));
  await recordDone(tx, ctx, {
    action: "phoneNumber.attach",
    object: phoneNumberAuditObject(before),
    new: { application: application.name, rule: rule?.ruleName ?? null },
  });
}
