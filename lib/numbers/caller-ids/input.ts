import { z } from "zod";

import { isStorable } from "@/lib/platform/storable";

export const CallerIdDescription = z
  .string()
  .trim()
  .max(255, "A description has at most 255 characters.")
  .refine(isStorable, "This text holds characters that can't be kept.");
