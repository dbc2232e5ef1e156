import { z } from "zod";

import { badInput, notFound } from "@/lib/platform/errors";
import { isStorable } from "@/lib/platform/storable";
import { grantableRoleNames, type RoleName } from "@/lib/policy/roles";

/** Maximum number of service accounts of an account. The API has such a limit (error 437) but does not document it. */
export const SERVICE_ACCOUNTS_MAX = 100;
const KEY_NAME_MAX = 50;
const KEY_DESCRIPTION_MAX = 200;

const NOT_STORABLE = "This text holds characters that can't be kept.";

export const KeyName = z
  .string()
  .trim()
  .min(1, "Give it a name.")
  .max(KEY_NAME_MAX, `A name has at most ${KEY_NAME_MAX} characters.`)
  .refine(isStorable, NOT_STORABLE);

export const KeyDescription = z
  .string()
  .trim()
  .max(KEY_DESCRIPTION_MAX, `The description has at most ${KEY_DESCRIPTION_MAX} characters.`)
  .refine(isStorable, NOT_STORABLE);

export const KeyRoles = z
  .array(z.string())
  .refine((names) => names.every((name) => (grantableRoleNames as readonly string[]).includes(name)), {
    error: "MainAccount is the account's own login and can't be given to a program.",
  })
  .transform((names) => [...new Set(names)] as RoleName[]);

/** Expiry of a key; without one it is valid until it is disabled or deleted. */
export const KeyEnd = z.coerce
  .date("This is no time.")
  .refine((end) => end > new Date(), "This time is over. Choose one that is to come.")
  .refine((end) => end.getUTCFullYear() < 10_000, "This is no time.");

/**
 * Checks that a key has at least one role or the engine's grant.
 * @throws BAD_USER_INPUT
 */
export function assertOpensSomething(roles: readonly RoleName[], engine: boolean): void {
  if (roles.length === 0 && !engine) throw badInput({ roles: "Choose at least one role." });
}

/**
 * Parses a service account's external ID, which is its key's ID.
 * @throws NOT_FOUND for a malformed ID
 */
export function parseKeyId(raw: string): string {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(raw)) throw notFound("service account");
  return raw.toLowerCase();
}
