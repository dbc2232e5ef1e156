import { z } from "zod";

import { isStorable } from "@/lib/platform/storable";

const NOT_KEPT = "This text holds characters that can't be kept.";

/** Minimum and maximum number of characters of a user's password; the maximum bounds the work. */
const USER_PASSWORD_MIN = 8;
const USER_PASSWORD_MAX = 128;
const DISPLAY_NAME_MAX = 255;
const CUSTOM_DATA_MAX = 8_191;
const SKILLS_MAX = 100;

export const UserName = z
  .string()
  .trim()
  .regex(
    /^[a-z0-9][a-z0-9_-]{2,49}$/,
    "A name has 3 to 50 characters: lower-case Latin letters, digits, hyphens and underscores, a letter or digit first.",
  );

export const UserDisplayName = z
  .string()
  .trim()
  .min(1, "Say what the user is called.")
  .max(DISPLAY_NAME_MAX, `A display name has at most ${DISPLAY_NAME_MAX} characters.`)
  .refine(isStorable, NOT_KEPT);

export const UserCustomData = z
  .string()
  .max(CUSTOM_DATA_MAX, `Custom data has at most ${CUSTOM_DATA_MAX} characters.`)
  .refine(isStorable, NOT_KEPT);

/** Schema of a user's password; `assertUnused` rejects one that was used before. */
export const UserPassword = z.string().superRefine((password, issues) => {
  const problem = userPasswordProblem(password);
  if (problem) issues.addIssue({ code: "custom", message: problem });
});

/** Schema of a user's skill IDs, without duplicates. */
export const SkillIds = z
  .array(z.string())
  .max(SKILLS_MAX, `A user has at most ${SKILLS_MAX} skills.`)
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
