import { z } from "zod";

const APPLICATIONS_MAX = 100;

/** The applications that a credential is for; one that is for none would stand nowhere. */
export const BoundApplications = z
  .array(z.string())
  .min(1, "Choose at least one application.")
  .max(APPLICATIONS_MAX, `At most ${APPLICATIONS_MAX} applications.`)
  .transform((ids) => [...new Set(ids)]);
