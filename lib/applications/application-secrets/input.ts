import { z } from "zod";

import { isStorable } from "@/lib/platform/storable";

/** Data sheet, section 4. */
export const SecretName = z
  .string()
  .regex(
    /^[A-Za-z][A-Za-z0-9_]{0,63}$/,
    "A name has 1 to 64 characters: Latin letters, digits and underscores, a letter first.",
  );

export const SecretText = z
  .string()
  .min(1, "Give the secret's value.")
  .max(8_192, "A value has at most 8,192 characters.")
  .refine(isStorable, "This text holds characters that can't be kept.");

export const SecretDescription = z
  .string()
  .trim()
  .max(200, "A description has at most 200 characters.")
  .refine(isStorable, "This text holds characters that can't be kept.");
