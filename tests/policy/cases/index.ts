import { applicationCases } from "./applications";
import { callCases } from "./calls";
import type { Case } from "./case";
import { coreCases } from "./core";

/** A case for every guarded field of the schema, a file a domain. */
export const cases: Record<string, Case> = {
  ...coreCases,
  ...applicationCases,
  ...callCases,
};
