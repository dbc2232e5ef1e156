import { z } from "zod";

import { isStorable } from "@/lib/platform/storable";

import { applicationIcons } from "./icons";

/** [a-z][a-z0-9-]{1,64}: data sheet, section 4, for adding. */
export const ApplicationName = z
  .string()
  .trim()
  .regex(
    /^[a-z][a-z0-9-]{1,64}$/,
    "A name has 2 to 65 characters: lower-case Latin letters, digits and hyphens, a letter first.",
  );

export const ApplicationDescription = z
  .string()
  .trim()
  .max(255, "A description has at most 255 characters.")
  .refine(isStorable, "This text holds characters that can't be kept.");

/** [a-z][a-z0-9-]{1,79}: data sheet, section 4, for renaming. */
export const NewApplicationName = z
  .string()
  .trim()
  .regex(
    /^[a-z][a-z0-9-]{1,79}$/,
    "A name has 2 to 80 characters: lower-case Latin letters, digits and hyphens, a letter first.",
  );

export const ApplicationIcon = z.enum(applicationIcons, {
  error: `An application's icon is one of ${applicationIcons.join(", ")}.`,
});
