import { z } from "zod";

/** The applications that a credential is for; one that is for none would stand nowhere. */
export const BoundApplications = z
  .array(z.string())
  .min(1, "Choose at least one application.")
  .max(100, "At most 100 applications.")
  .transform((ids) => [...new Set(ids)]);
