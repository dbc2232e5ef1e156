import { z } from "zod";

import { isStorable } from "@/lib/platform/storable";

/** The key under which a transfer happens once. */
export const IdempotencyKey = z
  .string()
  .trim()
  .min(1, "Give the transfer a key of its own.")
  .max(64, "The key has at most 64 characters.")
  .refine(isStorable, "The key holds characters that can't be kept.");
