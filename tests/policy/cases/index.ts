import { applicationCases } from "./applications";
import type { Case } from "./case";
import { coreCases } from "./core";
import { engineCases } from "./engine";
import { serviceAccountCases } from "./service-accounts";

/** A case for every guarded field of the schema, a file a domain. */
export const cases: Record<string, Case> = {
  ...coreCases,
  ...applicationCases,
  ...serviceAccountCases,
  ...engineCases,
};
