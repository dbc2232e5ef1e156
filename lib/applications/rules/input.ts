import { z } from "zod";

import { compilePattern } from "@/lib/platform/pattern";
import { isStorable } from "@/lib/platform/storable";

const PATTERN_MAX_BYTES = 64 * 1024;
const RULE_NAME_MAX = 99;
const SCENARIOS_MAX = 100;
const CUSTOM_DATA_MAX_BYTES = 200;

export const RuleName = z
  .string()
  .trim()
  .min(1, "Give the rule a name.")
  .max(RULE_NAME_MAX, `A rule's name has at most ${RULE_NAME_MAX} characters.`)
  .refine((name) => isStorable(name) && !/[\p{Cc}]/u.test(name), "This name holds characters that can't be kept.");

/** Schema of a pattern: under 64 KB and accepted by RE2. */
const Pattern = z.string().superRefine((pattern, { addIssue }) => {
  if (Buffer.byteLength(pattern) >= PATTERN_MAX_BYTES)
    return addIssue({ code: "custom", message: "A pattern has less than 64 KB." });
  if (!isStorable(pattern))
    return addIssue({ code: "custom", message: "This pattern holds characters that can't be kept." });
  const compiled = compilePattern(pattern);
  if (!compiled.ok) addIssue({ code: "custom", message: compiled.problem });
});

export const RulePattern = Pattern.min(1, "Give a pattern; .* fits every number.");
export const RulePatternExclude = Pattern;

/** Schema of a rule's scenarios, in the order in which they run. */
export const RuleScenarioIds = z
  .array(z.string())
  .max(SCENARIOS_MAX, `A rule runs at most ${SCENARIOS_MAX} scenarios.`)
  .refine((ids) => new Set(ids).size === ids.length, "A scenario runs once in a rule.");

export const RunCustomData = z
  .string()
  .refine(
    (data) => Buffer.byteLength(data) <= CUSTOM_DATA_MAX_BYTES,
    `Custom data has at most ${CUSTOM_DATA_MAX_BYTES} bytes.`,
  )
  .refine(isStorable, "This text holds characters that can't be kept.");
