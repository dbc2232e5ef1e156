import { z } from "zod";

import { isStorable } from "@/lib/platform/storable";

const SKILL_NAME_MAX = 511;

export const SkillName = z
  .string()
  .trim()
  .min(1, "Give the skill a name.")
  .max(SKILL_NAME_MAX, `A skill's name has at most ${SKILL_NAME_MAX} characters.`)
  .refine(isStorable, "This text holds characters that can't be kept.");
