import { and, eq, sql } from "drizzle-orm";
import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { z } from "zod";

import { numberConfigurations, phoneNumbers } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { conflict, parse } from "@/lib/platform/errors";
import { emitEvent } from "@/lib/platform/events/emit";
import { isStorable } from "@/lib/platform/storable";

import { lockPhoneNumber, type PhoneNumber, phoneNumberAuditObject, readPhoneNumber } from "./phone-number";

const Line = (what: string, most: number) =>
  z
    .string()
    .trim()
    .min(1, `Give ${what}.`)
    .max(most, `At most ${most} characters.`)
    .refine(isStorable, "This text holds characters that can't be kept.");

const ConfigurePhoneNumberInput = z.object({
  id: z.string(),
  businessName: Line("the business's name", 200),
  purpose: Line("what the calls are about", 500),
  contactName: Line("a name", 100),
  contactEmail: z
    .string()
    .trim()
    .max(254, "An e-mail address has at most 254 characters.")
    .pipe(z.email("This is no e-mail address.")),
  contactPhone: z
    .string()
    .trim()
    .max(40, "This is no phone number.")
    .refine(
      (typed) => parsePhoneNumberFromString(`+${typed.replace(/^\+/, "")}`)?.isPossible() ?? false,
      "Give the whole number with its country code, such as +49 30 901820.",
    ),
  version: z.number().int().nullish(),
});

export type ConfigurePhoneNumberInput = z.input<typeof ConfigurePhoneNumberInput>;

/**
 * Submits the business that uses a number; the operator then sets the number up and decides.
 * @throws FORBIDDEN, NOT_FOUND, BAD_USER_INPUT, CONFLICT for a number that does not await configuration
 */
export async function configurePhoneNumber(ctx: Ctx, raw: ConfigurePhoneNumberInput): Promise<PhoneNumber> {
  requireAccess(ctx, "NUMBERS_AWAITING_CONFIGURATION");
  const { id, version, ...given } = parse(ConfigurePhoneNumberInput, raw);
  const { accountId, name } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const before = await lockPhoneNumber(tx, accountId, id);
    if (version != null && version !== before.version)
      throw conflict(`Somebody else changed +${before.phoneNumber} meanwhile. Look at it again before you change it.`);
    if (before.deactivated || before.activationStatus !== "AWAITING_BUSINESS_PHONE_NUMBER_CONFIGURATION")
      throw conflict(`+${before.phoneNumber} does not wait to be configured.`);
    const row = { ...given, submittedBy: name, submittedAt: new Date(), problem: "" };
    await tx
      .insert(numberConfigurations)
      .values({ accountId, phoneId: before.phoneId, ...row })
      .onConflictDoUpdate({ target: numberConfigurations.phoneId, set: row });
    await tx
      .update(phoneNumbers)
      .set({ activationStatus: "ACTIVATING", version: before.version + 1, modifiedAt: sql`now()` })
      .where(and(eq(phoneNumbers.accountId, accountId), eq(phoneNumbers.phoneId, before.phoneId)));
    // The contact is personal data, and the audit log is also read by users without access to this section.
    await recordDone(tx, ctx, {
      action: "phoneNumber.configure",
      object: phoneNumberAuditObject(before),
      new: { businessName: given.businessName, purpose: given.purpose },
    });
    await emitEvent(tx, accountId, {
      type: "phone_number.activation_changed",
      body: { phoneNumber: `+${before.phoneNumber}`, activationStatus: "ACTIVATING" },
    });
    return readPhoneNumber(tx, accountId, id);
  });
}
