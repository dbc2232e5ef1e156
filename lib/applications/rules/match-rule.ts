import pLimit from "p-limit";

import { withAccount } from "@/db/with-account";
import type { Application } from "@/lib/applications/applications/application";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput } from "@/lib/platform/errors";
import { compilePattern } from "@/lib/platform/pattern";

import { type Rule, rulesInOrder } from "./rule";

/** Outcome of trying a rule on a number. */
type TriedResult = "MATCHED" | "PATTERN_DIFFERS" | "EXCLUDED" | "PATTERN_BROKEN" | "NOT_TRIED";

/** A rule and its outcome for a number. */
interface TriedRule {
  rule: Rule;
  result: TriedResult;
}

/** The rule that a number starts, if any, and why the rules before it did not match. */
export interface RuleMatch {
  rule: Rule | null;
  /** From the first rule up to the one that matched. */
  tried: TriedRule[];
  /** False when the patterns took too long to try them all: rules that are NOT_TRIED might match. */
  isComplete: boolean;
}

const NUMBER_MAX = 255;
const TIME_MS = 500;

// One at a time per process: trying large patterns takes CPU time that all requests share.
const oneAtATime = pLimit(1);

/**
 * Tries an application's rules on a number in their order. Yields between two rules, and stops after half a second.
 * @throws BAD_USER_INPUT for a number of more than 255 characters
 */
export async function matchRule(ctx: Ctx, { applicationId }: Application, number: string): Promise<RuleMatch> {
  requireAccess(ctx, "APPLICATION_RULES");
  if (number.length > NUMBER_MAX) throw badInput({ number: `Try at most ${NUMBER_MAX} characters.` });
  const inOrder = await withAccount(inAccount(ctx), (tx) => rulesInOrder(tx, ctx.viewer.accountId, applicationId));
  return oneAtATime(() => tryInOrder(inOrder, number, ctx.request.signal));
}

async function tryInOrder(inOrder: Rule[], number: string, signal: AbortSignal | undefined): Promise<RuleMatch> {
  const tried: TriedRule[] = [];
  const until = performance.now() + TIME_MS;
  for (const [index, rule] of inOrder.entries()) {
    signal?.throwIfAborted();
    if (performance.now() > until) {
      tried.push(...inOrder.slice(index).map((left) => ({ rule: left, result: "NOT_TRIED" as const })));
      return { rule: null, tried, isComplete: false };
    }
    const result = tryOne(rule, number);
    tried.push({ rule, result });
    if (result === "MATCHED") return { rule, tried, isComplete: true };
    await new Promise(setImmediate);
  }
  return { rule: null, tried, isComplete: true };
}

function tryOne({ pattern, patternExclude }: Rule, number: string): TriedResult {
  const fits = compilePattern(pattern);
  if (!fits.ok) return "PATTERN_BROKEN";
  if (!fits.matches(number)) return "PATTERN_DIFFERS";
  if (patternExclude === "") return "MATCHED";
  const excluded = compilePattern(patternExclude);
  if (!excluded.ok) return "PATTERN_BROKEN";
  return excluded.matches(number) ? "EXCLUDED" : "MATCHED";
}
