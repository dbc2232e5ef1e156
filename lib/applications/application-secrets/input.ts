import { z } from "zod";

import { isStorable } from "@/lib/platform/storable";

const VALUE_MAX = 8_192;
const DESCRIPTION_MAX = 200;

export const SecretName = z
  .string()
  .regex(
    /^[A-Za-z][A-Za-z0-9_]{0,63}$/,
    "A name has 1 to 64 characters: Latin letters, digits and underscores, a letter first.",
  );

export const SecretText = z
  .string()
  .min(1, "Give the secret's value.")
  .max(VALUE_MAX, `A value has at most ${VALUE_MAX.toLocaleString("en")} characters.`)
  .refine(isStorable, "This text holds characters that can't be kept.");

export const SecretDescription = z
  .string()
  .trim()
  .max(DESCRIPTION_MAX, `A description has at most ${DESCRIPTION_MAX} characters.`)
  .refine(isStorable, "This text holds characters that can't be kept.");
