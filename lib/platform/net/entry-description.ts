import { z } from "zod";

import { isStorable } from "@/lib/platform/storable";

const ENTRY_DESCRIPTION_MAX = 200;

/** Description of an entry in a list of networks or callers; empty when omitted. */
export const EntryDescription = z
  .string()
  .trim()
  .max(ENTRY_DESCRIPTION_MAX, `The description has at most ${ENTRY_DESCRIPTION_MAX} characters.`)
  .refine(isStorable, "This text holds characters that can't be kept.")
  .nullish()
  .transform((text) => text ?? "");
