import { z } from "zod";

import { isStorable } from "@/lib/platform/storable";

const KEY_MAX = 64;

/** Idempotency key of a transfer. */
export const IdempotencyKey = z
  .string()
  .trim()
  .min(1, "Give the transfer a key of its own.")
  .max(KEY_MAX, `The key has at most ${KEY_MAX} characters.`)
  .refine(isStorable, "The key holds characters that can't be kept.");
