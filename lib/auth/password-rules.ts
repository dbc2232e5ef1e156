import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";

/** Fewest and most characters of a password (NIST SP 800-63B: 15 where it is the only factor). */
export const PASSWORD_MIN = 15;
export const PASSWORD_MAX = 128;

/** A password's worth by zxcvbn: 0 guessed at once, 4 beyond reach. */
export type Strength = 0 | 1 | 2 | 3 | 4;

const PRODUCT = "gatehouse";
// Up to a million guesses: a repeated letter, a walk over the keyboard, a common password twice.
const WEAKEST_ALLOWED: Strength = 2;

const common = new Set(dictionary["passwords-common"]);
let estimator: ZxcvbnFactory | undefined;

/** How hard a password is to guess for somebody who knows the names. */
export function passwordStrength(password: string, names: readonly string[] = []): Strength {
  estimator ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  return estimator.check(password.slice(0, PASSWORD_MAX), [...names, PRODUCT]).score;
}

/**
 * Why a password can't be taken, in a sentence; nothing when it can.
 * Length, a list of common passwords, the names of account and subuser, and guessability count; composition does not.
 */
export function passwordProblem(password: string, names: readonly string[]): string | undefined {
  const length = [...password].length;
  if (length < PASSWORD_MIN) return `The password has to be at least ${PASSWORD_MIN} characters long.`;
  if (length > PASSWORD_MAX) return `The password has to be at most ${PASSWORD_MAX} characters long.`;
  const lower = password.toLowerCase();
  const name = [...names, PRODUCT].find((candidate) => candidate && lower.includes(candidate.toLowerCase()));
  if (name) return `The password must not contain the name "${name}".`;
  if (common.has(lower) || passwordStrength(password, names) < WEAKEST_ALLOWED) {
    return "This password is too common or too easy to guess.";
  }
  return undefined;
}
