import { z } from "zod";

import { withAccount } from "@/db/with-account";
import { readApplication } from "@/lib/applications/applications/application";
import { readRuleOf } from "@/lib/applications/destinations/rule-of";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { parse } from "@/lib/platform/errors";

import { attachOne } from "./attach-phone-number";
import { detachOne } from "./detach-phone-number";
import { type PhoneNumber, readPhoneNumber } from "./phone-number";

const NUMBERS_AT_ONCE = 100;

const Ids = z
  .array(z.string())
  .min(1, "Choose a number.")
  .max(NUMBERS_AT_ONCE, `Choose at most ${NUMBERS_AT_ONCE} numbers at once.`)
  // Sorted, so that concurrent changes lock the numbers in the same order and can't deadlock.
  .transform((ids) => [...new Set(ids)].sort());
const AttachPhoneNumbersInput = z.object({ ids: Ids, applicationId: z.string(), ruleId: z.string().nullish() });

export type AttachPhoneNumbersInput = z.input<typeof AttachPhoneNumbersInput>;

/**
 * Attaches several numbers without an application to one, atomically.
 * @throws FORBIDDEN, NOT_FOUND, BAD_USER_INPUT, CONFLICT for a number that is already attached or deactivated
 */
export async function attachPhoneNumbers(ctx: Ctx, raw: AttachPhoneNumbersInput): Promise<PhoneNumber[]> {
  requireAccess(ctx, "PHONE_NUMBER_ATTACHMENT", "phoneNumber.attach");
  const { ids, applicationId, ruleId } = parse(AttachPhoneNumbersInput, raw);
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const application = await readApplication(tx, accountId, applicationId);
    const rule = ruleId == null ? undefined : await readRuleOf(tx, ctx, application.applicationId, ruleId);
    const attached: PhoneNumber[] = [];
    for (const id of ids) {
      await attachOne(tx, ctx, id, application, rule);
      attached.push(await readPhoneNumber(tx, accountId, id));
    }
    return attached;
  });
}

/**
 * Detaches several numbers from their applications, atomically.
 * @throws FORBIDDEN, NOT_FOUND, BAD_USER_INPUT, CONFLICT for a number without an application
 */
export async function detachPhoneNumbers(ctx: Ctx, rawIds: string[]): Promise<PhoneNumber[]> {
  requireAccess(ctx, "PHONE_NUMBER_ATTACHMENT", "phoneNumber.attach");
  const ids = parse(Ids, rawIds);
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const detached: PhoneNumber[] = [];
    for (const id of ids) {
      await detachOne(tx, ctx, id);
      detached.push(await readPhoneNumber(tx, accountId, id));
    }
    return detached;
  });
}
