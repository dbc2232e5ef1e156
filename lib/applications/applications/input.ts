import { z } from "zod";

import { isStorable } from "@/lib/platform/storable";

import { applicationIcons } from "./icons";

const DESCRIPTION_MAX = 255;

/** Schema of an application's name on creation. */
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
  .max(DESCRIPTION_MAX, `A description has at most ${DESCRIPTION_MAX} characters.`)
  .refine(isStorable, "This text holds characters that can't be kept.");

/** Schema of an application's name on update, which can be longer than on creation. */
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
