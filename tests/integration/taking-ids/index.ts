import { applicationIds } from "./applications";
import { callIds } from "./calls";
import { coreIds } from "./core";
import type { IdPlace } from "./place";

/** Every place where the schema takes an id, a file a domain. */
export const takingIds: Record<string, IdPlace> = {
  ...coreIds,
  ...applicationIds,
  ...callIds,
  "Query.job(id)": { query: "query($id: ID!) { job(id: $id) { kind } }", theirs: () => 1 },
};
