import { z } from "zod";

import { isStorable } from "@/lib/platform/storable";

const SCENARIO_NAME_MAX = 29;

export const ScenarioName = z
  .string()
  .trim()
  .min(1, "Give the scenario a name.")
  .max(SCENARIO_NAME_MAX, `A scenario's name has at most ${SCENARIO_NAME_MAX} characters.`)
  .refine((name) => isStorable(name) && !/[\p{Cc}]/u.test(name), "This name holds characters that can't be kept.");

/** Maximum length of a script, in characters. */
export const SCRIPT_MAX = 256 * 1024;

export const ScenarioScript = z
  .string()
  .max(SCRIPT_MAX, `A script has at most ${SCRIPT_MAX.toLocaleString("en")} characters.`)
  .refine(isStorable, "This script holds characters that can't be kept.");
