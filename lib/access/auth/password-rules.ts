import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";

import { PASSWORD_MAX, PASSWORD_MIN } from "./password-length";

/** Password strength by zxcvbn, from 0 (guessed at once) to 4 (practically impossible to guess). */
export type Strength = 0 | 1 | 2 | 3 | 4;

const PRODUCT = "gatehouse";
// Shorter names can't be registered and would match in any password.
const SHORTEST_NAME = 5;
// Rejects up to a million guesses: a repeated letter, a keyboard walk, a common password twice.
const WEAKEST_ALLOWED: Strength = 2;

const common = new Set(dictionary["passwords-common"]);
let estimator: ZxcvbnFactory | undefined;

// The time of an estimate grows steeply with the length; a start of 40 characters that is hard to guess is enough.
const ESTIMATED = 40;

/** Returns how hard a password is to guess for an attacker who knows the names. */
export function passwordStrength(password: string, names: readonly string[] = []): Strength {
  estimator ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  return estimator.check(
    password.slice(0, ESTIMATED),
    [...names, PRODUCT].map((name) => name.slice(0, ESTIMATED)),
  ).score;
}

/**
 * Returns why a password is rejected, as a sentence, or undefined when it is accepted. Checks length, a list of common
 * passwords, the names of account and subuser, and guessability; not composition.
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
