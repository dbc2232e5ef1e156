import { z } from "zod";

import { isStorable } from "@/lib/platform/storable";

export const WhatsappDescription = z
  .string()
  .trim()
  .max(255, "A description has at most 255 characters.")
  .refine(isStorable, "This text holds characters that can't be kept.");

export const VoicePassword = z
  .string()
  .min(1, "Give the voice password.")
  .max(255, "A password has at most 255 characters.")
  .refine(isStorable, "This text holds characters that can't be kept.");
