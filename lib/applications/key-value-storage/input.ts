import { z } from "zod";

import { isStorable } from "@/lib/platform/storable";

const KEY = /^[a-zA-Z0-9а-яА-ЯёЁ_\-:;.#+]*$/;

/** Maximum and default lifetime of an item, in seconds: 90 and 30 days. */
const TTL_MAX = 7_776_000;
export const TTL_DEFAULT = 2_592_000;
const KEY_MAX = 200;
const VALUE_MAX = 2_000;

export const Key = z
  .string()
  .min(1, "Give a key.")
  .max(KEY_MAX, `A key has at most ${KEY_MAX} characters.`)
  .regex(KEY, "A key has Latin and Russian letters, digits and the characters _ - : ; . # +.");

export const Value = z
  .string()
  .max(VALUE_MAX, `A value has at most ${VALUE_MAX.toLocaleString("en")} characters.`)
  .refine(isStorable, "This text holds characters that can't be kept.");

export const Ttl = z
  .number("The life has to be a whole number of seconds.")
  .int("The life has to be a whole number of seconds.")
  .min(0, "The life is 0 to 7,776,000 seconds (90 days).")
  .max(TTL_MAX, "The life is 0 to 7,776,000 seconds (90 days).");

/** Returns whether a key can begin with a prefix. */
export const canStartKey = (prefix: string) => prefix.length <= KEY_MAX && KEY.test(prefix);
