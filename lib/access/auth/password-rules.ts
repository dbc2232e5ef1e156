import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";

import { PASSWORD_MAX, PASSWORD_MIN } from "./password-length";

/** A password's worth by zxcvbn: 0 guessed at once, 4 beyond reach. */
export type Strength = 0 | 1 | 2 | 3 | 4;

const PRODUCT = "gatehouse";
// Shorter ones are no names that can be taken, and would be found in any password.
const SHORTEST_NAME = 5;
// Up to a million guesses: a repeated letter, a walk over the keyboard, a common password twice.
const WEAKEST_ALLOWED: Strength = 2;

const common = new Set(dictionary["passwords-common"]);
let estimator: ZxcvbnFactory | undefined;

// The estimate's time grows steeply with the length; what is hard to guess this far stays so.
const ESTIMATED = 40;

/** How hard a password is to guess for somebody who knows the names. */
export function passwordStrength(password: string, names: readonly string[] = []): Strength {
  estimator ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  return estimator.check(
    password.slice(0, ESTIMATED),
    [...names, PRODUCT].map((name) => name.slice(0, ESTIMATED)),
  ).score;
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
  const name = [...names, PRODUCT].find(
    (candidate) => candidate.length >= SHORTEST_NAME && lower.includes(candidate.toLowerCase()),
  );
  if (name) return `The password must not contain the name "${name}".`;
  if (common.has(lower) || passwordStrength(password, names) < WEAKEST_ALLOWED) {
    return "This password is too common or too easy to guess.";
  }
  return undefined;
}
