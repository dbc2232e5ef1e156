import { z } from "zod";

import { isStorable } from "@/lib/platform/storable";

const DESCRIPTION_MAX = 255;
const PASSWORD_MAX = 255;

export const WhatsappDescription = z
  .string()
  .trim()
  .max(DESCRIPTION_MAX, `A description has at most ${DESCRIPTION_MAX} characters.`)
  .refine(isStorable, "This text holds characters that can't be kept.");

export const VoicePassword = z
  .string()
  .min(1, "Give the voice password.")
  .max(PASSWORD_MAX, `A password has at most ${PASSWORD_MAX} characters.`)
  .refine(isStorable, "This text holds characters that can't be kept.");
