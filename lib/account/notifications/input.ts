import { z } from "zod";

import { notificationGroups } from "@/lib/platform/events/event";
import { isStorable } from "@/lib/platform/storable";

export const CONTACTS_MAX = 10;
/** Maximum length of a contact's address and of its description, in characters. */
const CONTACT_TEXT_MAX = 1024;

const NOT_KEPT = "This text holds characters that can't be kept.";

export const ContactValue = z
  .string()
  .trim()
  .min(1, "Give an e-mail address.")
  .max(CONTACT_TEXT_MAX, `An address has at most ${CONTACT_TEXT_MAX} characters.`)
  .pipe(z.email("This is not an e-mail address."));

export const ContactDescription = z
  .string()
  .trim()
  .min(1, "Say whose address it is.")
  .max(CONTACT_TEXT_MAX, `A description has at most ${CONTACT_TEXT_MAX} characters.`)
  .refine(isStorable, NOT_KEPT);

export const ContactGroups = z
  .array(z.enum(notificationGroups))
  .transform((groups) => notificationGroups.filter((group) => groups.includes(group)))
  .refine((groups) => groups.length > 0, "Choose at least one kind of message.");

/** Schema of a typed confirmation code: six digits; spaces are ignored. */
export const Code = z
  .string()
  .transform((typed) => typed.replace(/\s/g, ""))
  .refine((typed) => /^\d{6}$/.test(typed), "The code has six digits.");
