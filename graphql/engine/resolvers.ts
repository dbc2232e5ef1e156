import type { Resolvers } from "@/graphql/resolvers.generated";
import { listPlansForEngine } from "@/lib/billing/plans/list-plans";
import { putAcdSessions } from "@/lib/engine/put-acd-sessions";
import { putAgentStates } from "@/lib/engine/put-agent-states";
import { putCallSessions } from "@/lib/engine/put-call-sessions";
import { putCharges } from "@/lib/engine/put-charges";
import { putPlanUses } from "@/lib/engine/put-plan-uses";
import { putQueueStates } from "@/lib/engine/put-queue-states";
import { putSessionLogs } from "@/lib/engine/put-session-logs";
import { putSipRegistrationStates } from "@/lib/engine/put-sip-registration-states";
import { putSmartQueueTasks } from "@/lib/engine/put-smart-queue-tasks";
import { putSms } from "@/lib/engine/put-sms";
import { getEngineAccount } from "@/lib/engine/routing/account";
import { getEngineApplication } from "@/lib/engine/routing/application";
import { engineDialogflowKeys, enginePushCredentials } from "@/lib/engine/routing/credentials";
import {
  engineCallerIds,
  enginePhoneNumbers,
  engineSipRegistrations,
  engineWhatsappNumbers,
} from "@/lib/engine/routing/numbers";
import { engineAcdQueues, engineSmartQueues } from "@/lib/engine/routing/queues";
import { engineRules } from "@/lib/engine/routing/rules";
import { engineScenarios } from "@/lib/engine/routing/scenarios";
import { engineSecrets } from "@/lib/engine/routing/secrets";
import { engineUsers } from "@/lib/engine/routing/users";

export const engineResolvers: Resolvers = {
  Query: {
    engineApplication: (_, { id }, ctx) => getEngineApplication(ctx, id),
    engineAccount: (_, _args, ctx) => getEngineAccount(ctx),
  },
  Mutation: {
    putCallSessions: (_, { sessions }, ctx) => putCallSessions(ctx, sessions),
    putSessionLogs: (_, { logs }, ctx) => putSessionLogs(ctx, logs),
    putSms: (_, { messages }, ctx) => putSms(ctx, messages),
    putSipRegistrationStates: (_, { states }, ctx) => putSipRegistrationStates(ctx, states),
    putQueueStates: (_, { states }, ctx) => putQueueStates(ctx, states),
    putAcdSessions: (_, { sessions }, ctx) => putAcdSessions(ctx, sessions),
    putSmartQueueTasks: (_, { tasks }, ctx) => putSmartQueueTasks(ctx, tasks),
    putAgentStates: (_, states, ctx) => putAgentStates(ctx, states),
    putCharges: (_, { charges }, ctx) => putCharges(ctx, charges),
    putPlanUses: (_, { uses }, ctx) => putPlanUses(ctx, uses),
  },
  EngineAccount: { plans: (_, _args, ctx) => listPlansForEngine(ctx) },
  EngineApplication: {
    id: ({ applicationId }) => applicationId,
    rules: (application, _args, ctx) => engineRules(ctx, application),
    scenarios: (application, _args, ctx) => engineScenarios(ctx, application),
    users: (application, _args, ctx) => engineUsers(ctx, application),
    secrets: (application, _args, ctx) => engineSecrets(ctx, application),
    acdQueues: (application, _args, ctx) => engineAcdQueues(ctx, application),
    smartQueues: (application, _args, ctx) => engineSmartQueues(ctx, application),
    phoneNumbers: (application, _args, ctx) => enginePhoneNumbers(ctx, application),
    callerIds: (application, _args, ctx) => engineCallerIds(ctx, application),
    sipRegistrations: (application, _args, ctx) => engineSipRegistrations(ctx, application),
    whatsappNumbers: (application, _args, ctx) => engineWhatsappNumbers(ctx, application),
    pushCredentials: (application, _args, ctx) => enginePushCredentials(ctx, application),
    dialogflowKeys: (application, _args, ctx) => engineDialogflowKeys(ctx, application),
  },
  EngineRule: { id: ({ ruleId }) => ruleId },
  EngineScenario: { id: ({ scenarioId }) => scenarioId },
  EngineUser: { id: ({ userId }) => userId },
  EngineAcdQueue: { id: ({ acdQueueId }) => acdQueueId },
  EngineSmartQueue: { id: ({ sqQueueId }) => sqQueueId },
  EngineSipRegistration: { id: ({ sipRegistrationId }) => sipRegistrationId },
  EnginePushCredential: { id: ({ pushCredentialId }) => pushCredentialId },
  EngineDialogflowKey: { id: ({ dialogflowKeyId }) => dialogflowKeyId },
};
