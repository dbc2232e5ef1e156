import { z } from "zod";

import { grantableRoleNames, type RoleName } from "@/lib/policy/roles";

/** Login of a subuser, within the data limits of the API (errors 436, 452, 453). */
export const SubuserName = z
  .string()
  .trim()
  .toLowerCase()
  .regex(
    /^[a-z][a-z0-9_-]{4,19}$/,
    "The login has 5 to 20 characters: Latin letters, digits, hyphens and underscores, a letter first.",
  );

const DESCRIPTION_MAX = 200;

export const Description = z
  .string()
  .trim()
  .max(DESCRIPTION_MAX, `The description has at most ${DESCRIPTION_MAX} characters.`);

export const GrantedRoles = z
  .array(z.string())
  .min(1, "Choose at least one role.")
  .refine((names) => names.every((name) => (grantableRoleNames as readonly string[]).includes(name)), {
    error: "MainAccount is the account's own login and can't be given to a subuser.",
  })
  .transform((names) => [...new Set(names)] as RoleName[]);

export const SubuserId = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER);
