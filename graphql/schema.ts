import { makeExecutableSchema } from "@graphql-tools/schema";

import { guardSchema } from "./access";
import { accountResolvers } from "./access/accounts/resolvers";
import { apiKeyResolvers } from "./access/api-keys/resolvers";
import { sessionResolvers } from "./access/auth/resolvers";
import { childAccountResolvers } from "./access/child-accounts/resolvers";
import { serviceAccountResolvers } from "./access/service-accounts/resolvers";
import { subuserResolvers } from "./access/subusers/resolvers";
import { addressProofResolvers } from "./account/address-proofs/resolvers";
import { notificationResolvers } from "./account/notifications/resolvers";
import { profileResolvers } from "./account/profile/resolvers";
import { recordStorageResolvers } from "./account/record-storages/resolvers";
import { verificationResolvers } from "./account/verification/resolvers";
import { webhookResolvers } from "./account/webhooks/resolvers";
import { limitAnswers } from "./answer-size";
import { applicationResolvers } from "./applications/applications/resolvers";
import { callListResolvers } from "./applications/call-lists/resolvers";
import { destinationResolvers } from "./applications/destinations/resolvers";
import { dialogflowResolvers } from "./applications/dialogflow/resolvers";
import { storageResolvers } from "./applications/key-value-storage/resolvers";
import { pushCredentialResolvers } from "./applications/push-credentials/resolvers";
import { queueResolvers } from "./applications/queues/resolvers";
import { ruleResolvers } from "./applications/rules/resolvers";
import { scenarioResolvers } from "./applications/scenarios/resolvers";
import { smartQueueResolvers } from "./applications/smart-queue/resolvers";
import { userResolvers } from "./applications/users/resolvers";
import { billingResolvers } from "./billing/balance/resolvers";
import { bankCardResolvers } from "./billing/bank-cards/resolvers";
import { invoiceResolvers } from "./billing/invoices/resolvers";
import { planResolvers } from "./billing/plans/resolvers";
import { callResolvers } from "./calls/calls/resolvers";
import { logResolvers } from "./calls/session-logs/resolvers";
import { smsResolvers } from "./calls/sms/resolvers";
import { engineResolvers } from "./engine/resolvers";
import { callerIdResolvers } from "./numbers/caller-ids/resolvers";
import { numberOfferResolvers } from "./numbers/number-offers/resolvers";
import { phoneNumberResolvers } from "./numbers/phone-numbers/resolvers";
import { sipRegistrationResolvers } from "./numbers/sip-registrations/resolvers";
import { testNumberResolvers } from "./numbers/test-numbers/resolvers";
import { verificationCallResolvers } from "./numbers/verification-calls/resolvers";
import { auditResolvers } from "./platform/audit/resolvers";
import { jobResolvers } from "./platform/jobs/resolvers";
import { reportResolvers } from "./platform/reports/resolvers";
import { policyResolvers } from "./policy/resolvers";
import { typeDefs } from "./sdl.generated";
import { authorizedIpResolvers } from "./security/authorized-ips/resolvers";
import { pstnBlackListResolvers } from "./security/pstn-black-list/resolvers";
import { sipWhiteListResolvers } from "./security/sip-white-list/resolvers";

// START HERE: the SDL of graphql/*/schema.graphql, a resolver module a domain, and the policy in front of both.
export const schema = guardSchema(
  limitAnswers(
    makeExecutableSchema({
      typeDefs,
      resolvers: [
        policyResolvers,
        accountResolvers,
        sessionResolvers,
        subuserResolvers,
        auditResolvers,
        jobResolvers,
        applicationResolvers,
        callListResolvers,
        scenarioResolvers,
        ruleResolvers,
        userResolvers,
        queueResolvers,
        smartQueueResolvers,
        destinationResolvers,
        phoneNumberResolvers,
        numberOfferResolvers,
        testNumberResolvers,
        planResolvers,
        invoiceResolvers,
        bankCardResolvers,
        sipRegistrationResolvers,
        callerIdResolvers,
        recordStorageResolvers,
        smsResolvers,
        verificationCallResolvers,
        pushCredentialResolvers,
        dialogflowResolvers,
        storageResolvers,
        serviceAccountResolvers,
        apiKeyResolvers,
        childAccountResolvers,
        authorizedIpResolvers,
        sipWhiteListResolvers,
        pstnBlackListResolvers,
        webhookResolvers,
        engineResolvers,
        callResolvers,
        billingResolvers,
        reportResolvers,
        logResolvers,
        profileResolvers,
        notificationResolvers,
        verificationResolvers,
        addressProofResolvers,
      ],
      resolverValidationOptions: { requireResolversToMatchSchema: "error" },
    }),
  ),
);
