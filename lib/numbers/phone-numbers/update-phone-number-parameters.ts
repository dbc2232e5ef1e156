import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";

import { phoneNumbers } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { changesBetween } from "@/lib/platform/audit/changes";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { conflict, parse } from "@/lib/platform/errors";
import { isStorable } from "@/lib/platform/storable";

import { lockPhoneNumber, type PhoneNumber, phoneNumberAuditObject, readPhoneNumber } from "./phone-number";

const ADDRESS_MAX = 2_000;

/** Schema of the URL that the engine sends a number's incoming messages to; an empty one is parsed to null. */
const CallbackUrl = z
  .string()
  .trim()
  .max(ADDRESS_MAX, `An address has at most ${ADDRESS_MAX.toLocaleString("en")} characters.`)
  .refine(isStorable, "This text holds characters that can't be kept.")
  .refine(
    (text) => text === "" || isHttpAddress(text),
    "Give an address that begins with https:// or http://, without a password in it.",
  )
  .transform((text) => text || null);

function isHttpAddress(text: string): boolean {
  const url = URL.parse(text);
  return (
    url !== null && /^https?:$/.test(url.protocol) && url.hostname !== "" && url.username === "" && url.password === ""
  );
}

const Input = z.object({
  id: z.string(),
  autoCharge: z.boolean().nullish(),
  incomingSmsCallbackUrl: CallbackUrl.nullish(),
  emergencyCallsToBeEnabled: z.boolean().nullish(),
  version: z.number().int().nullish(),
});

export type UpdatePhoneNumberParametersInput = z.input<typeof Input>;

/**
 * Updates whether a number renews, where its messages are sent, and whether it should reach emergency services, which
 * the operator then carries out. Omitted fields are kept; an empty URL removes it.
 * @throws FORBIDDEN, NOT_FOUND, BAD_USER_INPUT, CONFLICT
 */
export async function updatePhoneNumberParameters(
  ctx: Ctx,
  raw: UpdatePhoneNumberParametersInput,
): Promise<PhoneNumber> {
  requireAccess(ctx, "PHONE_NUMBER_PARAMETERS", "phoneNumber.parameters.write");
  const { id, version, ...input } = parse(Input, raw);
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const before = await lockPhoneNumber(tx, accountId, id);
    if (version != null && version !== before.version)
      throw conflict(`Somebody else changed +${before.phoneNumber} meanwhile. Look at it again before you change it.`);
    if (before.deactivated) throw conflict(`+${before.phoneNumber} is given up and can't be changed any more.`);
    const wanted = {
      autoCharge: input.autoCharge ?? before.autoCharge,
      incomingSmsCallbackUrl:
        raw.incomingSmsCallbackUrl == null ? before.incomingSmsCallbackUrl : input.incomingSmsCallbackUrl!,
      emergencyCallsToBeEnabled: input.emergencyCallsToBeEnabled ?? before.emergencyCallsToBeEnabled,
    };
    const changes = changesBetween(
      {
        autoCharge: before.autoCharge,
        incomingSmsCallbackUrl: before.incomingSmsCallbackUrl,
        emergencyCallsToBeEnabled: before.emergencyCallsToBeEnabled,
      },
      wanted,
    );
    if (changes.isEmpty) return before;
    await tx
      .update(phoneNumbers)
      .set({ ...wanted, version: before.version + 1, modifiedAt: sql`now()` })
      .where(and(eq(phoneNumbers.accountId, accountId), eq(phoneNumbers.phoneId, before.phoneId)));
    await recordDone(tx, ctx, {
      action: "phoneNumber.parameters",
      object: phoneNumberAuditObject(before),
      old: changes.old,
      new: changes.new,
    });
    return readPhoneNumber(tx, accountId, id);
  });
}
