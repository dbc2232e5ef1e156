import { z } from "zod";

import { compilePattern } from "@/lib/platform/pattern";
import { isStorable } from "@/lib/platform/storable";

const PATTERN_MAX_BYTES = 64 * 1024;

/** Under 100 characters: data sheet, section 4. */
export const RuleName = z
  .string()
  .trim()
  .min(1, "Give the rule a name.")
  .max(99, "A rule's name has at most 99 characters.")
  .refine((name) => isStorable(name) && !/[\p{Cc}]/u.test(name), "This name holds characters that can't be kept.");

/** Under 64 KB (data sheet, section 4), and one that RE2 takes. */
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

/** In the order in which they run. */
export const RuleScenarioIds = z
  .array(z.string())
  .max(100, "A rule runs at most 100 scenarios.")
  .refine((ids) => new Set(ids).size === ids.length, "A scenario runs once in a rule.");

/** 200 bytes: data sheet, section 4. */
export const RunCustomData = z
  .string()
  .refine((data) => Buffer.byteLength(data) <= 200, "Custom data has at most 200 bytes.")
  .refine(isStorable, "This text holds characters that can't be kept.");
