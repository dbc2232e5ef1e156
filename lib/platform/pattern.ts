import { RE2JS, RE2JSException } from "re2js";

/** Default maximum size of a compiled pattern: about that of a thousand numbers in a row. */
const PROGRAM_MAX = 20_000;

/** A compiled pattern, or an error text. */
export type Compiled = { ok: true; matches(number: string): boolean } | { ok: false; problem: string };

/**
 * Compiles a number pattern with RE2, whose matching time is linear in the number's length whatever the pattern. The
 * pattern must match the whole number.
 */
export function compilePattern(pattern: string, programMax = PROGRAM_MAX): Compiled {
  try {
    const compiled = RE2JS.compile(pattern);
    if (compiled.programSize() > programMax)
      return { ok: false, problem: "This pattern is too large once it is unfolded: repeat less in it." };
    return { ok: true, matches: (number) => compiled.matches(number) };
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    return { ok: false, problem: problemOf(error.message) };
  }
}

function problemOf(message: string): string {
  const reason = message.replace(/^error parsing regexp: /, "").replaceAll("`", '"');
  if (/\(\?(=|!|<=|<!)/.test(reason))
    return "Lookahead and lookbehind, (?= and the like, are not supported: exclude by the second pattern instead.";
  if (/invalid escape sequence: "\\[1-9]/.test(reason)) return "Backreferences, \\1 and the like, are not supported.";
  return `This is no pattern: ${reason.slice(0, 200)}.`;
}
