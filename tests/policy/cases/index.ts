import { applicationCases } from "./applications";
import { billingCases } from "./billing";
import { callListCases } from "./call-lists";
import { callCases } from "./calls";
import type { Case } from "./case";
import { coreCases } from "./core";
import { paymentCases } from "./payments";
import { reportCases } from "./reports";
import { ruleCases } from "./rules";
import { scenarioCases } from "./scenarios";
import { queueCases } from "./queues";
import { smartQueueCases } from "./smart-queue";
import { userCases } from "./users";
import { integrationCases } from "./integrations";
import { numberCases } from "./numbers";
import { engineCases } from "./engine";
import { accountNumberCases } from "./account-numbers";
import { securityCases } from "./security";
import { profileCases } from "./profile";
import { testNumberCases } from "./test-numbers";
import { verificationCases } from "./verification";
import { verificationCallCases } from "./verification-calls";
import { serviceAccountCases } from "./service-accounts";
import { webhookCases } from "./webhooks";
import { settingCases } from "./settings";

/** A case for every guarded field of the schema, a file a domain. */
export const cases: Record<string, Case> = {
  ...coreCases,
  ...applicationCases,
  ...callListCases,
  ...scenarioCases,
  ...ruleCases,
  ...userCases,
  ...queueCases,
  ...smartQueueCases,
  ...numberCases,
  ...accountNumberCases,
  ...testNumberCases,
  ...billingCases,
  ...verificationCallCases,
  ...integrationCases,
  ...serviceAccountCases,
  ...securityCases,
  ...webhookCases,
  ...engineCases,
  ...callCases,
  ...paymentCases,
  ...profileCases,
  ...verificationCases,
  ...settingCases,
  ...reportCases,
};
