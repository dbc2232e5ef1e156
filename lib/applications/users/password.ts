import { badInput } from "@/lib/platform/errors";
import { fingerprints, seal } from "@/lib/platform/secrets/seal";

/** Number of a user's passwords that are remembered, including the current one. */
const REMEMBERED = 10;

/** Returns a user's password columns: the password sealed, and the fingerprints that detect its reuse. */
export const keptPassword = (accountId: number, password: string, before: readonly string[] = []) => ({
  password: seal(accountId, password),
  usedPasswords: [fingerprints(accountId, password)[0]!, ...before].slice(0, REMEMBERED),
});

/**
 * Throws when the user has or had the password.
 * @throws BAD_USER_INPUT
 */
export function assertUnused(accountId: number, password: string, before: readonly string[]): void {
  if (fingerprints(accountId, password).some((mark) => before.includes(mark))) {
    throw badInput({ password: "This user has had this password before. Choose another one." });
  }
}
