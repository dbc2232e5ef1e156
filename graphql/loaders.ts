import DataLoader from "dataloader";

import { countSubuserSessions } from "@/lib/access/subusers/count-sessions";
import { getSubuser } from "@/lib/access/subusers/get-subuser";
import { listDocumentsOf } from "@/lib/account/documents/document";
import { listAgreementsOf } from "@/lib/account/verification/agreement";
import { listAttempts } from "@/lib/account/webhooks/list-deliveries";
import { listCallDays } from "@/lib/applications/applications/call-days";
import { countContents } from "@/lib/applications/applications/contents";
import { countRenewals, listNumberRenewals, listRegistrationRenewals } from "@/lib/applications/applications/renewals";
import { listCallListBatches } from "@/lib/applications/call-lists/list-batches";
import { listCallListColumns } from "@/lib/applications/call-lists/list-columns";
import { countOperators, getQueueStates, getSkillsOfQueues } from "@/lib/applications/queues/get-queue";
import { bindKeyNames } from "@/lib/applications/rules/bind-key";
import { rulesById } from "@/lib/applications/rules/list-rules";
import { scenariosOfRules } from "@/lib/applications/rules/rule-scenarios";
import { rulesOfScenarios } from "@/lib/applications/rules/rules-of-scenarios";
import { readScripts } from "@/lib/applications/scenarios/get-scenario";
import { countUsersWithSkills } from "@/lib/applications/skills/list-skills";
import type { AgentKey, AgentSkill, NamedSmartQueue } from "@/lib/applications/smart-queue/agent";
import { getQueuesOfAgents, getSkillsOfAgents } from "@/lib/applications/smart-queue/list-agents";
import { countAgentsWithSkills } from "@/lib/applications/smart-queue/list-skills";
import { countAgentsOfQueues } from "@/lib/applications/smart-queue/list-smart-queues";
import { getAgentNames } from "@/lib/applications/smart-queue/list-tasks";
import { getApplicationsOfUsers, getSkillsOfUsers, getUsers } from "@/lib/applications/users/get-users";
import { rowsOfInvoices } from "@/lib/billing/invoices/invoice";
import { listEntries } from "@/lib/billing/transactions/list-entries";
import { listCalls } from "@/lib/calls/calls/list-calls";
import { listResourceUsages } from "@/lib/calls/calls/list-resource-usages";
import { listRecordings } from "@/lib/calls/recordings/list-recordings";
import { findSessionLogs } from "@/lib/calls/session-logs/list-session-logs";
import { configurationsOf } from "@/lib/numbers/phone-numbers/configuration";
import type { Ctx } from "@/lib/platform/ctx";

export type Loaders = ReturnType<typeof createLoaders>;

/** Gathers what the fields of one request ask for, so that a page of rows is one query and not one a row. */
export const createLoaders = (ctx: Ctx) => ({
  callListBatches: new DataLoader((listIds: readonly number[]) => listCallListBatches(ctx, listIds)),
  callListColumns: new DataLoader((listIds: readonly number[]) => listCallListColumns(ctx, listIds)),
  documentsOfVerification: new DataLoader((ids: readonly number[]) => listDocumentsOf(ctx, "verificationId", ids)),
  documentsOfAgreement: new DataLoader((ids: readonly number[]) => listDocumentsOf(ctx, "agreementId", ids)),
  documentsOfAddressProof: new DataLoader((ids: readonly number[]) => listDocumentsOf(ctx, "addressProofId", ids)),
  agreementsOfVerification: new DataLoader((ids: readonly number[]) => listAgreementsOf(ctx, ids)),
  calls: new DataLoader((sessionIds: readonly number[]) => listCalls(ctx, sessionIds)),
  recordings: new DataLoader((sessionIds: readonly number[]) => listRecordings(ctx, sessionIds)),
  resourceUsages: new DataLoader((sessionIds: readonly number[]) => listResourceUsages(ctx, sessionIds)),
  webhookAttempts: new DataLoader((deliveryIds: readonly number[]) => listAttempts(ctx, deliveryIds)),
  sessionLog: new DataLoader((sessionIds: readonly number[]) => findSessionLogs(ctx, sessionIds)),
  ledgerEntries: new DataLoader((transactionIds: readonly number[]) => listEntries(ctx, transactionIds)),
  openSessions: new DataLoader<number, number>((subuserIds) => countSubuserSessions(ctx, subuserIds)),
  // Only a viewer's own identity lacks the rest of its row, so there is one key at most.
  subuser: new DataLoader((subuserIds: readonly number[]) =>
    Promise.all(subuserIds.map((id) => getSubuser(ctx, String(id)))),
  ),
  applicationContents: new DataLoader((applicationIds: readonly number[]) => countContents(ctx, applicationIds)),
  callDays: new DataLoader((applicationIds: readonly number[]) => listCallDays(ctx, applicationIds)),
  renewals: new DataLoader((applicationIds: readonly number[]) => countRenewals(ctx, applicationIds)),
  numberRenewals: new DataLoader((applicationIds: readonly number[]) => listNumberRenewals(ctx, applicationIds)),
  sipRegistrationRenewals: new DataLoader((applicationIds: readonly number[]) =>
    listRegistrationRenewals(ctx, applicationIds),
  ),
  numberConfiguration: new DataLoader((phoneIds: readonly number[]) => configurationsOf(ctx, phoneIds)),
  scenarioScript: new DataLoader((scenarioIds: readonly number[]) => readScripts(ctx, scenarioIds)),
  scenarioRules: new DataLoader((scenarioIds: readonly number[]) => rulesOfScenarios(ctx, scenarioIds)),
  ruleScenarios: new DataLoader((ruleIds: readonly number[]) => scenariosOfRules(ctx, ruleIds)),
  rule: new DataLoader((ruleIds: readonly number[]) => rulesById(ctx, ruleIds)),
  bindKeyName: new DataLoader((keyIds: readonly string[]) => bindKeyNames(ctx, keyIds)),
  user: new DataLoader((userIds: readonly number[]) => getUsers(ctx, userIds)),
  skillsOfUser: new DataLoader((userIds: readonly number[]) => getSkillsOfUsers(ctx, userIds)),
  applicationsOfUser: new DataLoader((userIds: readonly number[]) => getApplicationsOfUsers(ctx, userIds)),
  usersWithSkill: new DataLoader((skillIds: readonly number[]) => countUsersWithSkills(ctx, skillIds)),
  skillsOfQueue: new DataLoader((queueIds: readonly number[]) => getSkillsOfQueues(ctx, queueIds)),
  operatorsOfQueue: new DataLoader((queueIds: readonly number[]) => countOperators(ctx, queueIds)),
  stateOfQueue: new DataLoader((queueIds: readonly number[]) => getQueueStates(ctx, queueIds)),
  agentsOfQueue: new DataLoader((queueIds: readonly number[]) => countAgentsOfQueues(ctx, queueIds)),
  agentsWithSkill: new DataLoader((skillIds: readonly number[]) => countAgentsWithSkills(ctx, skillIds)),
  queuesOfAgent: new DataLoader<AgentKey, NamedSmartQueue[], string>(
    (agents) => getQueuesOfAgents(ctx, agents),
    byAgent,
  ),
  skillsOfAgent: new DataLoader<AgentKey, AgentSkill[], string>((agents) => getSkillsOfAgents(ctx, agents), byAgent),
  rowsOfInvoice: new DataLoader((invoiceIds: readonly number[]) => rowsOfInvoices(ctx, invoiceIds)),
  agentName: new DataLoader((userIds: readonly number[]) => getAgentNames(ctx, userIds)),
});

const byAgent = { cacheKeyFn: ({ applicationId, userId }: AgentKey) => `${applicationId} ${userId}` };
