import { applicationIds } from "./applications";
import { coreIds } from "./core";
import { engineIds } from "./engine";
import { serviceAccountIds } from "./service-accounts";
import type { IdPlace } from "./place";

/** Every place where the schema takes an id, a file a domain. */
export const takingIds: Record<string, IdPlace> = {
  ...coreIds,
  ...applicationIds,
  ...serviceAccountIds,
  ...engineIds,
  "Query.job(id)": { query: "query($id: ID!) { job(id: $id) { kind } }", theirs: () => 1 },
};
