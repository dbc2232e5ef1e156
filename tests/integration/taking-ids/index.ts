import { applicationIds } from "./applications";
import { billingIds } from "./billing";
import { callListIds } from "./call-lists";
import { callIds } from "./calls";
import { coreIds } from "./core";
import { engineIds } from "./engine";
import { familyIds } from "./family";
import { keyIds } from "./keys";
import { notificationIds } from "./notifications";
import { numberIds } from "./numbers";
import { paymentIds } from "./payments";
import type { IdPlace } from "./place";
import { queueIds } from "./queues";
import { ruleIds } from "./rules";
import { scenarioIds } from "./scenarios";
import { securityIds } from "./security";
import { serviceAccountIds } from "./service-accounts";
import { settingIds } from "./settings";
import { smartQueueIds } from "./smart-queue";
import { userIds } from "./users";
import { verificationIds } from "./verification";

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
  ...familyIds,
  ...securityIds,
  ...engineIds,
  ...callIds,
  ...paymentIds,
  ...notificationIds,
  ...verificationIds,
  ...settingIds,
  "Query.job(id)": { query: "query($id: ID!) { job(id: $id) { kind } }", theirs: () => 1 },
};
