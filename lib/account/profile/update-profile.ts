import { eq } from "drizzle-orm";
import { z } from "zod";

import { accounts } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { lockAccount } from "@/lib/access/auth/lock-account";
import { changesBetween, withoutPersonal } from "@/lib/platform/audit/changes";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { conflict, parse } from "@/lib/platform/errors";
import { isStorable } from "@/lib/platform/storable";

import { countries, languages, timeZones } from "./places";
import { type Profile, readProfile } from "./profile";

/** Maximum length of each field, in characters. */
const NAME_MAX = 49;
const CUSTOM_DATA_MAX = 8_191;
const BILLING_NAME_MAX = 199;
const STATE_MAX = 100;
const ADDRESS_MAX = 511;
const ZIP_MAX = 29;
const PHONE_MAX = 29;

const Text = (what: string, most: number) =>
  z
    .string()
    .trim()
    .max(most, `${what} has at most ${most} characters.`)
    .refine(isStorable, "This text holds characters that can't be kept.");

const oneOf = (choices: readonly { value: string }[], message: string) =>
  z.string().refine((code) => choices.some(({ value }) => value === code), message);

const UpdateProfileInput = z.object({
  firstName: Text("A first name", NAME_MAX).nullish(),
  lastName: Text("A last name", NAME_MAX).nullish(),
  languageCode: oneOf(languages, "This is no language's code of two letters.").nullish(),
  timeZone: z
    .string()
    .refine((zone) => timeZones.includes(zone), "This time zone is not known.")
    .nullish(),
  customData: z
    .string()
    .max(CUSTOM_DATA_MAX, `Custom data has at most ${CUSTOM_DATA_MAX} characters.`)
    .refine(isStorable, "This text holds characters that can't be kept.")
    .nullish(),
  billingAddress: z
    .object({
      name: Text("A name", BILLING_NAME_MAX).nullish(),
      countryCode: z.union([z.literal(""), oneOf(countries, "This is no country's code of two letters.")]).nullish(),
      state: Text("A state", STATE_MAX).nullish(),
      address: Text("An address", ADDRESS_MAX).nullish(),
      zip: Text("A ZIP code", ZIP_MAX).nullish(),
      phone: Text("A phone number", PHONE_MAX)
        .refine((phone) => /^[+\d\s().\/-]*$/.test(phone), "A phone number has digits, spaces and + ( ) . / -")
        .nullish(),
    })
    .nullish(),
  version: z.number().int().nullish(),
});

export type UpdateProfileInput = z.input<typeof UpdateProfileInput>;

/**
 * Updates the given fields of the profile and keeps the rest. A new time zone applies from each user's next page load.
 * @throws BAD_USER_INPUT; CONFLICT when the version is stale
 */
export async function updateProfile(ctx: Ctx, raw: UpdateProfileInput): Promise<Profile> {
  requireAccess(ctx, "PROFILE");
  const input = parse(UpdateProfileInput, raw);
  const { accountId, accountName } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    await lockAccount(tx, ctx);
    const before = await readProfile(tx, accountId);
    if (input.version != null && input.version !== before.version) {
      throw conflict(
        "Somebody else changed the profile meanwhile. Load the page again to see it; what you typed is still here.",
      );
    }
    const billingAddress = { ...before.billingAddress, ...withoutNulls(input.billingAddress ?? {}) };
    const after = { ...before, ...withoutNulls(input), billingAddress };
    const { isEmpty, ...changes } = changesBetween(columnsOf(before), columnsOf(after));
    if (isEmpty) return before;
    const version = before.version + 1;
    await tx
      .update(accounts)
      .set({ ...columnsOf(after), version })
      .where(eq(accounts.accountId, accountId));
    await recordDone(tx, ctx, {
      action: "profile.update",
      object: { kind: "account", id: accountId, name: accountName },
      old: withoutPersonal(changes.old, PERSONAL),
      new: withoutPersonal(changes.new, PERSONAL),
    });
    return { ...after, version };
  });
}

const PERSONAL = [
  "firstName",
  "lastName",
  "billingAddressName",
  "billingAddressCountryCode",
  "billingAddressState",
  "billingAddress",
  "billingAddressZip",
  "billingAddressPhone",
];

const columnsOf = ({ firstName, lastName, languageCode, timeZone, customData, billingAddress }: Profile) => ({
  firstName,
  lastName,
  languageCode,
  location: timeZone,
  customData,
  billingAddressName: billingAddress.name,
  billingAddressCountryCode: billingAddress.countryCode,
  billingAddressState: billingAddress.state,
  billingAddress: billingAddress.address,
  billingAddressZip: billingAddress.zip,
  billingAddressPhone: billingAddress.phone,
});

type Given<Values> = { [Key in keyof Values]?: Exclude<Values[Key], null | undefined> };

const withoutNulls = <Values extends object>(values: Values) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value != null)) as Given<Values>;
