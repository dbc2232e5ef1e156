import { applicationCases } from "./applications";
import { callListCases } from "./call-lists";
import type { Case } from "./case";
import { coreCases } from "./core";

/** A case for every guarded field of the schema, a file a domain. */
export const cases: Record<string, Case> = {
  ...coreCases,
  ...applicationCases,
  ...callListCases,
};
