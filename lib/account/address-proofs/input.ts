import { z } from "zod";

import { countries } from "@/lib/account/profile/places";
import { isStorable } from "@/lib/platform/storable";

/** Maximum number of address proofs per account. */
export const ADDRESS_PROOFS_MAX = 100;

const salutations = ["MR", "MS", "COMPANY"] as const;
export type Salutation = (typeof salutations)[number];

const phoneCategories = ["GEOGRAPHIC", "MOBILE", "NATIONAL", "TOLLFREE"] as const;
export type PhoneCategory = (typeof phoneCategories)[number];

const Text = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `At most ${most} characters.`)
    .refine(isStorable, "This text holds characters that can't be kept.");
const Needed = (most: number, message: string) => Text(most).min(1, message);
const Optional = (most: number) =>
  Text(most)
    .nullish()
    .transform((text) => text ?? "");
const Country = z.string().refine((code) => countries.some(({ value }) => value === code), "Choose a country.");

/** Schema of an address proof's fields: a company needs `company`, a person first and last name. */
export const AddressFields = z
  .object({
    countryCode: Country,
    phoneCategoryName: z.enum(phoneCategories, "Choose the kind of numbers."),
    salutation: z.enum(salutations, "Choose how they are addressed."),
    company: Optional(200),
    firstName: Optional(49),
    lastName: Optional(49),
    ownerCountryCode: Country,
    city: Needed(100, "Give the city."),
    zipCode: Needed(29, "Give the ZIP code."),
    street: Needed(200, "Give the street."),
    building: Optional(50),
  })
  .superRefine(({ salutation, company, firstName, lastName }, issues) => {
    const missing =
      salutation === "COMPANY"
        ? { company: company === "" }
        : { firstName: firstName === "", lastName: lastName === "" };
    for (const [field, isMissing] of Object.entries(missing))
      if (isMissing)
        issues.addIssue({ code: "custom", path: [field], message: "Give the name of whoever lives or works there." });
  });

export type AddressFields = z.input<typeof AddressFields>;
