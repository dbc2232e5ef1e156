import { z } from "zod";

import { compilePattern } from "@/lib/platform/pattern";
import { isStorable } from "@/lib/platform/storable";

/** In characters. */
const CALLER_MAX = 99;
/** Maximum number of steps of a compiled pattern; each check tries all patterns of a list. */
const PROGRAM_MAX = 1_000;
/** Characters of a pattern of digits; with any other it would match no number. */
const PATTERN = /^(\\[dD.+*?|()[\]{}^$\\-]|[\d.+*?|()[\]{}^$,:-])+$/;

/**
 * Caller to reject: a number in international form, stored as its digits, or a pattern (RE2) of such digits. A number
 * is a pattern that matches only itself.
 */
export const Caller = z
  .string()
  .trim()
  .min(1, "Give a number or a pattern.")
  .refine(isStorable, "This text holds characters that can't be kept.")
  .transform((typed, issues) => {
    const caller = readCaller(typed);
    const problem = problemOf(caller);
    if (problem === undefined) return caller;
    issues.addIssue({ code: "custom", message: problem });
    return z.NEVER;
  });

/** Returns whether an entry is one number and not a pattern. */
export const isNumber = (caller: string) => /^\d+$/.test(caller);

/** Returns the digits of a number in any usual notation, or undefined when it is not a number. */
export function digitsOf(typed: string): string | undefined {
  const digits = typed.replace(/^\s*\+/, "").replace(/[\s().\-/]/g, "");
  return /^\d+$/.test(digits) ? digits : undefined;
}

/** Returns whether an entry matches a number. */
export function takes(caller: string, digits: string): boolean {
  if (isNumber(caller)) return caller === digits;
  const pattern = compilePattern(caller, PROGRAM_MAX);
  return pattern.ok && pattern.matches(digits);
}

/** Normalizes a typed entry: after a plus a number in any notation, otherwise a number with spaces and hyphens only. */
function readCaller(typed: string): string {
  const written = typed.startsWith("+") ? digitsOf(typed) : /^[\d\s-]+$/.test(typed) ? digitsOf(typed) : undefined;
  return written ?? typed.replace(/^\\?\+/, "");
}

function problemOf(caller: string): string | undefined {
  if (caller.length > CALLER_MAX) return `An entry has at most ${CALLER_MAX} characters.`;
  if (isNumber(caller))
    return /^[1-9]\d{6,14}$/.test(caller)
      ? undefined
      : "Give the whole number with its country code: 7 to 15 digits, such as +49 30 901820.";
  const pattern = compilePattern(caller, PROGRAM_MAX);
  if (!pattern.ok) return pattern.problem;
  return PATTERN.test(caller)
    ? undefined
    : "A number has digits alone, and so has a pattern, besides . * + ? | ( ) [ ] { } and \\d.";
}
