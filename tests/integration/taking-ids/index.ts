import { applicationIds } from "./applications";
import { coreIds } from "./core";
import { queueIds } from "./queues";
import { smartQueueIds } from "./smart-queue";
import { userIds } from "./users";
import type { IdPlace } from "./place";
import { ruleIds } from "./rules";
import { scenarioIds } from "./scenarios";

/** Every place where the schema takes an id, a file a domain. */
export const takingIds: Record<string, IdPlace> = {
  ...coreIds,
  ...applicationIds,
  ...scenarioIds,
  ...ruleIds,
  ...userIds,
  ...queueIds,
  ...smartQueueIds,
  "Query.job(id)": { query: "query($id: ID!) { job(id: $id) { kind } }", theirs: () => 1 },
};
