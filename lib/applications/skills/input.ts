import { z } from "zod";

import { isStorable } from "@/lib/platform/storable";

/** Under 512 characters: data sheet, section 4. */
export const SkillName = z
  .string()
  .trim()
  .min(1, "Give the skill a name.")
  .max(511, "A skill's name has at most 511 characters.")
  .refine(isStorable, "This text holds characters that can't be kept.");
