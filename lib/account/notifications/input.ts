import { z } from "zod";

import { notificationGroups } from "@/lib/platform/events/event";
import { isStorable } from "@/lib/platform/storable";

export const CONTACTS_MAX = 10;

const NOT_KEPT = "This text holds characters that can't be kept.";

/** 1 to 1024 characters: data sheet, section 4. */
export const ContactValue = z
  .string()
  .trim()
  .min(1, "Give an e-mail address.")
  .max(1024, "An address has at most 1024 characters.")
  .pipe(z.email("This is not an e-mail address."));

/** 1 to 1024 characters: data sheet, section 4. */
export const ContactDescription = z
  .string()
  .trim()
  .min(1, "Say whose address it is.")
  .max(1024, "A description has at most 1024 characters.")
  .refine(isStorable, NOT_KEPT);

export const ContactGroups = z
  .array(z.enum(notificationGroups))
  .transform((groups) => notificationGroups.filter((group) => groups.includes(group)))
  .refine((groups) => groups.length > 0, "Choose at least one kind of message.");

/** A code as it was typed: six digits, with or without spaces between. */
export const Code = z
  .string()
  .transform((typed) => typed.replace(/\s/g, ""))
  .refine((typed) => /^\d{6}$/.test(typed), "The code has six digits.");
