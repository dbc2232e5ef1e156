import { applicationCases } from "./applications";
import type { Case } from "./case";
import { coreCases } from "./core";
import { ruleCases } from "./rules";
import { scenarioCases } from "./scenarios";
import { queueCases } from "./queues";
import { smartQueueCases } from "./smart-queue";
import { userCases } from "./users";

/** A case for every guarded field of the schema, a file a domain. */
export const cases: Record<string, Case> = {
  ...coreCases,
  ...applicationCases,
  ...scenarioCases,
  ...ruleCases,
  ...userCases,
  ...queueCases,
  ...smartQueueCases,
};
