import { z } from "zod";

import { isStorable } from "@/lib/platform/storable";

const ENTRY_DESCRIPTION_MAX = 200;

/** What somebody writes about an entry of a list of networks or callers; may be left out. */
export const EntryDescription = z
  .string()
  .trim()
  .max(ENTRY_DESCRIPTION_MAX, `The description has at most ${ENTRY_DESCRIPTION_MAX} characters.`)
  .refine(isStorable, "This text holds characters that can't be kept.")
  .nullish()
  .transform((text) => text ?? "");
