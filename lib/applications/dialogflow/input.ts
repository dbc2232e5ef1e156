import { z } from "zod";

import { isStorable } from "@/lib/platform/storable";

const DESCRIPTION_MAX = 255;

export const DialogflowDescription = z
  .string()
  .trim()
  .max(DESCRIPTION_MAX, `A description has at most ${DESCRIPTION_MAX} characters.`)
  .refine(isStorable, "This text holds characters that can't be kept.");
