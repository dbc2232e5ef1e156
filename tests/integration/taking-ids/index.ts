import { applicationIds } from "./applications";
import { coreIds } from "./core";
import type { IdPlace } from "./place";
import { ruleIds } from "./rules";
import { scenarioIds } from "./scenarios";

/** Every place where the schema takes an id, a file a domain. */
export const takingIds: Record<string, IdPlace> = {
  ...coreIds,
  ...applicationIds,
  ...scenarioIds,
  ...ruleIds,
  "Query.job(id)": { query: "query($id: ID!) { job(id: $id) { kind } }", theirs: () => 1 },
};
