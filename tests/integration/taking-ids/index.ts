import { applicationIds } from "./applications";
import { billingIds } from "./billing";
import { callListIds } from "./call-lists";
import { callIds } from "./calls";
import { coreIds } from "./core";
import { paymentIds } from "./payments";
import { numberIds } from "./numbers";
import { queueIds } from "./queues";
import { smartQueueIds } from "./smart-queue";
import { userIds } from "./users";
import { keyIds } from "./keys";
import { verificationIds } from "./verification";
import { notificationIds } from "./notifications";
import { engineIds } from "./engine";
import { securityIds } from "./security";
import { serviceAccountIds } from "./service-accounts";
import type { IdPlace } from "./place";
import { ruleIds } from "./rules";
import { scenarioIds } from "./scenarios";
import { settingIds } from "./settings";

/** Every place where the schema takes an id, a file a domain. */
export const takingIds: Record<string, IdPlace> = {
  ...coreIds,
  ...applicationIds,
  ...callListIds,
  ...scenarioIds,
  ...ruleIds,
  ...userIds,
  ...numberIds,
  ...queueIds,
  ...smartQueueIds,
  ...keyIds,
  ...billingIds,
  ...serviceAccountIds,
  ...securityIds,
  ...engineIds,
  ...callIds,
  ...paymentIds,
  ...notificationIds,
  ...verificationIds,
  ...settingIds,
  "Query.job(id)": { query: "query($id: ID!) { job(id: $id) { kind } }", theirs: () => 1 },
};
