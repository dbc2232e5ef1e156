import { z } from "zod";

import { isStorable } from "@/lib/platform/storable";

/** Under 30 characters: data sheet, section 4. */
export const ScenarioName = z
  .string()
  .trim()
  .min(1, "Give the scenario a name.")
  .max(29, "A scenario's name has at most 29 characters.")
  .refine((name) => isStorable(name) && !/[\p{Cc}]/u.test(name), "This name holds characters that can't be kept.");

/** 256 x 1024 characters, by the limits page; the API's own 128 KB is less. */
export const SCRIPT_MAX = 256 * 1024;

export const ScenarioScript = z
  .string()
  .max(SCRIPT_MAX, `A script has at most ${SCRIPT_MAX.toLocaleString("en")} characters.`)
  .refine(isStorable, "This script holds characters that can't be kept.");
