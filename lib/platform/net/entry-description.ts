import { z } from "zod";

import { isStorable } from "@/lib/platform/storable";

/** What somebody writes about an entry of a list of networks or callers; may be left out. */
export const EntryDescription = z
  .string()
  .trim()
  .max(200, "The description has at most 200 characters.")
  .refine(isStorable, "This text holds characters that can't be kept.")
  .nullish()
  .transform((text) => text ?? "");
