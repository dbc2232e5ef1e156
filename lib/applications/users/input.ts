import { z } from "zod";

import { isStorable } from "@/lib/platform/storable";

const NOT_KEPT = "This text holds characters that can't be kept.";

/** The fewest and the most characters of a user's password; the most bounds the work. */
const USER_PASSWORD_MIN = 8;
const USER_PASSWORD_MAX = 128;

/** [a-z0-9][a-z0-9_-]{2,49}: data sheet, section 4. */
export const UserName = z
  .string()
  .trim()
  .regex(
    /^[a-z0-9][a-z0-9_-]{2,49}$/,
    "A name has 3 to 50 characters: lower-case Latin letters, digits, hyphens and underscores, a letter or digit first.",
  );

/** Under 256 characters: data sheet, section 4. */
export const UserDisplayName = z
  .string()
  .trim()
  .min(1, "Say what the user is called.")
  .max(255, "A display name has at most 255 characters.")
  .refine(isStorable, NOT_KEPT);

/** Under 8192 characters: data sheet, section 4. */
export const UserCustomData = z
  .string()
  .max(8191, "Custom data has at most 8191 characters.")
  .refine(isStorable, NOT_KEPT);

/** What the data sheet, section 4, asks of a user's password; that it was not used before, `takePassword` sees to. */
export const UserPassword = z.string().superRefine((password, issues) => {
  const problem = userPasswordProblem(password);
  if (problem) issues.addIssue({ code: "custom", message: problem });
});

/** Ids of a user's skills, each once. */
export const SkillIds = z
  .array(z.string())
  .max(100, "A user has at most 100 skills.")
  .transform((ids) => [...new Set(ids)]);

function userPasswordProblem(password: string): string | undefined {
  const length = [...password].length;
  if (length < USER_PASSWORD_MIN) return `The password has to be at least ${USER_PASSWORD_MIN} characters long.`;
  if (length > USER_PASSWORD_MAX) return `The password has to be at most ${USER_PASSWORD_MAX} characters long.`;
  if (/\s/.test(password)) return "The password can't hold spaces.";
  if (!isStorable(password)) return NOT_KEPT;
  const lacking = Object.entries(kinds).flatMap(([kind, pattern]) => (pattern.test(password) ? [] : [kind]));
  return lacking.length > 0 ? `The password lacks ${lacking.join(", ")}.` : undefined;
}

const kinds = {
  "an upper-case letter": /\p{Lu}/u,
  "a lower-case letter": /\p{Ll}/u,
  "a digit": /\p{Nd}/u,
  "a special character": /[^\p{L}\p{N}\s]/u,
};
