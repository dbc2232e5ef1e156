import { RE2JS, RE2JSException } from "re2js";

/** Steps of a compiled pattern, unless said otherwise: about what a thousand numbers in a row come to. */
const PROGRAM_MAX = 20_000;

/** A pattern that the engine of rules takes, or a sentence that says why it does not. */
export type Compiled = { ok: true; matches(number: string): boolean } | { ok: false; problem: string };

/**
 * Compiles a pattern of numbers with RE2, whose time grows with the number's length alone, whatever the pattern. A number
 * matches when the pattern fits all of it.
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
