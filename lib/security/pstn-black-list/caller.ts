import { z } from "zod";

import { compilePattern } from "@/lib/platform/pattern";
import { isStorable } from "@/lib/platform/storable";

/** In characters. */
const CALLER_MAX = 99;
/** Steps of a compiled pattern; a list's patterns are all tried at each check. */
const PROGRAM_MAX = 1_000;
/** What a pattern of digits is made of; with anything else it would fit no number. */
const PATTERN = /^(\\[dD.+*?|()[\]{}^$\\-]|[\d.+*?|()[\]{}^$,:-])+$/;

/**
 * A caller whose calls are refused: a number in international form, kept as its digits, or a pattern (RE2) of such
 * digits. A number is a pattern that fits itself alone, so both are tried in the same way.
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

/** Whether an entry names one number, and no pattern of several. */
export const isNumber = (caller: string) => /^\d+$/.test(caller);

/** The digits of a number as people write it; nothing where it is none. */
export function digitsOf(typed: string): string | undefined {
  const digits = typed.replace(/^\s*\+/, "").replace(/[\s().\-/]/g, "");
  return /^\d+$/.test(digits) ? digits : undefined;
}

/** Whether an entry takes a number. */
export function takes(caller: string, digits: string): boolean {
  if (isNumber(caller)) return caller === digits;
  const pattern = compilePattern(caller, PROGRAM_MAX);
  return pattern.ok && pattern.matches(digits);
}

/** Behind a plus stands a number, however it is written; otherwise spaces and hyphens alone are taken out of one. */
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
