import { badInput } from "@/lib/platform/errors";
import { fingerprints, seal } from "@/lib/platform/secrets/seal";

/** How many of a user's passwords are remembered, the present one included. */
const REMEMBERED = 10;

/** A password as a user's row keeps it: sealed, and recognized again. */
export const keptPassword = (accountId: number, password: string, before: readonly string[] = []) => ({
  password: seal(accountId, password),
  usedPasswords: [fingerprints(accountId, password)[0]!, ...before].slice(0, REMEMBERED),
});

/**
 * Refuses a password that the user has or had.
 * @throws BAD_USER_INPUT
 */
export function assertUnused(accountId: number, password: string, before: readonly string[]): void {
  if (fingerprints(accountId, password).some((mark) => before.includes(mark))) {
    throw badInput({ password: "This user has had this password before. Choose another one." });
  }
}
