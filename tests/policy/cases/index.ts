import { applicationCases } from "./applications";
import type { Case } from "./case";
import { coreCases } from "./core";
import { integrationCases } from "./integrations";
import { numberCases } from "./numbers";

/** A case for every guarded field of the schema, a file a domain. */
export const cases: Record<string, Case> = {
  ...coreCases,
  ...applicationCases,
  ...numberCases,
  ...integrationCases,
};
