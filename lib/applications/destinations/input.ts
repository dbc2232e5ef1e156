import { z } from "zod";

const APPLICATIONS_MAX = 100;

/** Schema of the applications of a credential; at least one, since a credential without any would be listed nowhere. */
export const BoundApplications = z
  .array(z.string())
  .min(1, "Choose at least one application.")
  .max(APPLICATIONS_MAX, `At most ${APPLICATIONS_MAX} applications.`)
  .transform((ids) => [...new Set(ids)]);
