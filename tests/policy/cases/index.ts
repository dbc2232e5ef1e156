import { accountNumberCases } from "./account-numbers";
import { apiKeyCases } from "./api-keys";
import { applicationCases } from "./applications";
import { billingCases } from "./billing";
import { callListCases } from "./call-lists";
import { callCases } from "./calls";
import type { Case } from "./case";
import { childAccountCases } from "./child-accounts";
import { coreCases } from "./core";
import { engineCases } from "./engine";
import { integrationCases } from "./integrations";
import { numberCases } from "./numbers";
import { paymentCases } from "./payments";
import { profileCases } from "./profile";
import { queueCases } from "./queues";
import { reportCases } from "./reports";
import { ruleCases } from "./rules";
import { scenarioCases } from "./scenarios";
import { securityCases } from "./security";
import { serviceAccountCases } from "./service-accounts";
import { settingCases } from "./settings";
import { smartQueueCases } from "./smart-queue";
import { testNumberCases } from "./test-numbers";
import { userCases } from "./users";
import { verificationCases } from "./verification";
import { verificationCallCases } from "./verification-calls";
import { webhookCases } from "./webhooks";

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
  ...apiKeyCases,
  ...childAccountCases,
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
