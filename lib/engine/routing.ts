import { and, asc, eq, gt, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import {
  acdQueues,
  callerIds,
  dialogflowKeyApplications,
  dialogflowKeys,
  phoneNumbers,
  pstnBlackList,
  pushCredentialApplications,
  pushCredentials,
  rules,
  scenarios,
  secrets,
  sipRegistrations,
  sipWhiteList,
  sqQueues,
  testNumberRoutes,
  testNumbers,
  userApplications,
  users,
  whatsappNumbers,
} from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { readApplication } from "@/lib/applications/applications/application";
import { readableBy } from "@/lib/applications/scenarios/scenario";
import { type Ctx, inAccount, requireAccess, type Viewer } from "@/lib/platform/ctx";
import { unseal } from "@/lib/platform/secrets/seal";

/** Application as the engine runs it; its nested fields are read only when requested. */
export interface EngineApplication {
  applicationId: number;
  name: string;
  secureRecordStorage: boolean;
}

/**
 * Returns an application for the engine.
 * @throws FORBIDDEN without the engine's grant, NOT_FOUND
 */
export async function getEngineApplication(ctx: Ctx, rawId: string): Promise<EngineApplication> {
  requireAccess(ctx, "engine");
  const { applicationId, name, secureRecordStorage } = await withAccount(inAccount(ctx), (tx) =>
    readApplication(tx, ctx.viewer.accountId, rawId),
  );
  return { applicationId, name, secureRecordStorage };
}

/**
 * Account settings that the engine reads before any application: spending, accepted callers, routes of test numbers.
 */
export interface EngineAccount {
  frozen: boolean;
  sipWhiteList: string[];
  pstnBlackList: string[];
  testNumberRoutes: { phoneNumber: string; accessCode: string; applicationId: number; ruleId: number | null }[];
}

/**
 * Returns the account for the engine: networks with their prefix lengths, callers' numbers and patterns (RE2) of their
 * digits, and routes of calls to test numbers.
 * @throws FORBIDDEN without the engine's grant
 */
export async function getEngineAccount(ctx: Ctx): Promise<EngineAccount> {
  requireAccess(ctx, "engine");
  const { accountId, frozen } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const networks = await tx
      .select({ network: sipWhiteList.network })
      .from(sipWhiteList)
      .where(eq(sipWhiteList.accountId, accountId))
      .orderBy(asc(sipWhiteList.network));
    const callers = await tx
      .select({ phone: pstnBlackList.phone })
      .from(pstnBlackList)
      .where(eq(pstnBlackList.accountId, accountId))
      .orderBy(asc(pstnBlackList.phone));
    const { accessCode, applicationId, ruleId } = testNumberRoutes;
    const routes = await tx
      .select({ phoneNumber: testNumbers.phoneNumber, accessCode, applicationId, ruleId })
      .from(testNumberRoutes)
      .innerJoin(testNumbers, eq(testNumbers.testNumberId, testNumberRoutes.testNumberId))
      .where(eq(testNumberRoutes.accountId, accountId))
      .orderBy(asc(testNumbers.phoneNumber));
    return {
      frozen,
      sipWhiteList: networks.map(({ network }) => network),
      pstnBlackList: callers.map(({ phone }) => phone),
      testNumberRoutes: routes,
    };
  });
}

/** Wraps a query for an application's data in the engine's access check and an account transaction. */
const reading =
  <Row>(read: (tx: Tx, viewer: Viewer, applicationId: number) => Promise<Row[]>) =>
  async (ctx: Ctx, { applicationId }: EngineApplication): Promise<Row[]> => {
    requireAccess(ctx, "engine");
    return withAccount(inAccount(ctx), (tx) => read(tx, ctx.viewer, applicationId));
  };

/** Returns the rules in the order in which they are tried, each with its scenario ids in their order. */
export const engineRules = reading((tx, { accountId }, applicationId) =>
  tx
    .select({
      ruleId: rules.ruleId,
      name: rules.name,
      pattern: rules.pattern,
      patternExclude: rules.patternExclude,
      videoConference: rules.videoConference,
      bindKeyId: rules.bindKeyId,
      scenarioIds: sql<
        number[]
      >`array(select held.scenario_id from rule_scenarios held where held.account_id = rules.account_id and held.rule_id = rules.rule_id order by held.position, held.scenario_id)`.mapWith(
        (ids: unknown[]) => ids.map(Number),
      ),
    })
    .from(rules)
    .where(and(eq(rules.accountId, accountId), eq(rules.applicationId, applicationId)))
    .orderBy(asc(rules.position), asc(rules.ruleId)),
);

/** Returns the rules' scenarios, each once, including those shared with other applications or by the parent account. */
export const engineScenarios = reading((tx, { accountId, parent }, applicationId) =>
  tx
    .select({
      scenarioId: scenarios.scenarioId,
      name: scenarios.name,
      script: scenarios.script,
      version: scenarios.version,
    })
    .from(scenarios)
    .where(
      and(
        readableBy({ accountId, parent }),
        sql`scenario_id in (select held.scenario_id from rule_scenarios held join rules using (account_id, rule_id)
          where held.account_id = ${accountId} and rules.application_id = ${applicationId})`,
      ),
    )
    .orderBy(asc(scenarios.scenarioId)),
);

const idsOf = (statement: ReturnType<typeof sql>) =>
  sql<number[]>`array(${statement})`.mapWith((ids: unknown[]) => ids.map(Number));

/** Returns the users who can log in to the application, with their passwords, since the engine checks digests. */
export const engineUsers = reading(async (tx, { accountId }, applicationId) => {
  const found = await tx
    .select({
      userId: users.userId,
      name: users.name,
      displayName: users.displayName,
      active: users.active,
      parentAccounting: users.parentAccounting,
      liveBalance: users.liveBalance,
      sealed: users.password,
      customData: users.customData,
      skillIds: idsOf(
        sql`select held.skill_id from user_skills held where held.account_id = users.account_id and held.user_id = users.user_id order by 1`,
      ),
    })
    .from(users)
    .innerJoin(
      userApplications,
      and(eq(userApplications.accountId, users.accountId), eq(userApplications.userId, users.userId)),
    )
    .where(and(eq(users.accountId, accountId), eq(userApplications.applicationId, applicationId)))
    .orderBy(asc(users.userId));
  return found.map(({ sealed, ...user }) => ({ ...user, password: unseal(accountId, sealed) }));
});

/** Returns the decrypted secrets of the application's scenarios. */
export const engineSecrets = reading(async (tx, { accountId }, applicationId) => {
  const found = await tx
    .select({ name: secrets.name, sealed: secrets.value })
    .from(secrets)
    .where(and(eq(secrets.accountId, accountId), eq(secrets.applicationId, applicationId)))
    .orderBy(asc(secrets.name));
  return found.map(({ sealed, name }) => ({ name, value: unseal(accountId, sealed) }));
});

/** Returns the ACD queues with their users and required skills. */
export const engineAcdQueues = reading((tx, { accountId }, applicationId) =>
  tx
    .select({
      acdQueueId: acdQueues.acdQueueId,
      name: acdQueues.name,
      priority: acdQueues.priority,
      serviceProbability: acdQueues.serviceProbability,
      autoBinding: acdQueues.autoBinding,
      maxWaitingTime: acdQueues.maxWaitingTime,
      maxQueueSize: acdQueues.maxQueueSize,
      averageServiceTime: acdQueues.averageServiceTime,
      slThresholds: acdQueues.slThresholds,
      userIds: idsOf(
        sql`select held.user_id from acd_queue_users held where held.account_id = acd_queues.account_id and held.acd_queue_id = acd_queues.acd_queue_id order by 1`,
      ),
      skillIds: idsOf(
        sql`select held.skill_id from acd_queue_skills held where held.account_id = acd_queues.account_id and held.acd_queue_id = acd_queues.acd_queue_id order by 1`,
      ),
    })
    .from(acdQueues)
    .where(and(eq(acdQueues.accountId, accountId), eq(acdQueues.applicationId, applicationId)))
    .orderBy(asc(acdQueues.acdQueueId)),
);

/** Agent of a SmartQueue, as the engine selects them. */
export interface EngineAgent {
  userId: number;
  maxSimultaneousConversations: number;
  handleCalls: boolean;
  skills: { name: string; level: number }[];
}

/** Returns the SmartQueues with their agents and the agents' skills. */
export const engineSmartQueues = reading((tx, { accountId }, applicationId) =>
  tx
    .select({
      sqQueueId: sqQueues.sqQueueId,
      name: sqQueues.name,
      priority: sqQueues.priority,
      callAgentSelection: sqQueues.callAgentSelection,
      imAgentSelection: sqQueues.imAgentSelection,
      callTaskSelection: sqQueues.callTaskSelection,
      imTaskSelection: sqQueues.imTaskSelection,
      holdCallsIfInactiveAgents: sqQueues.holdCallsIfInactiveAgents,
      holdImIfInactiveAgents: sqQueues.holdImIfInactiveAgents,
      callMaxWaitingSeconds: sqQueues.callMaxWaitingSeconds,
      imMaxWaitingSeconds: sqQueues.imMaxWaitingSeconds,
      callMaxSize: sqQueues.callMaxSize,
      imMaxSize: sqQueues.imMaxSize,
      agents: sql<EngineAgent[]>`coalesce((
        select jsonb_agg(jsonb_build_object('userId', agent.user_id, 'maxSimultaneousConversations', agent.max_simultaneous_conversations,
          'handleCalls', agent.handle_calls, 'skills', coalesce((
            select jsonb_agg(jsonb_build_object('name', skill.skill_name, 'level', skill.level) order by skill.skill_name)
            from (select sq_skills.name as skill_name, given.level from sq_agent_skills given join sq_skills using (account_id, sq_skill_id)
              where given.account_id = agent.account_id and given.application_id = agent.application_id and given.user_id = agent.user_id) skill), '[]'::jsonb))
          order by agent.user_id)
        from sq_agent_queues served join sq_agents agent using (account_id, application_id, user_id)
        where served.account_id = sq_queues.account_id and served.sq_queue_id = sq_queues.sq_queue_id), '[]'::jsonb)`,
    })
    .from(sqQueues)
    .where(and(eq(sqQueues.accountId, accountId), eq(sqQueues.applicationId, applicationId)))
    .orderBy(asc(sqQueues.sqQueueId)),
);

/** Returns the phone numbers attached to the application, with their rules. */
export const enginePhoneNumbers = reading((tx, { accountId }, applicationId) =>
  tx
    .select({
      phoneNumber: phoneNumbers.phoneNumber,
      ruleId: phoneNumbers.ruleId,
      isSmsEnabled: phoneNumbers.isSmsEnabled,
      canBeUsed: phoneNumbers.canBeUsed,
    })
    .from(phoneNumbers)
    .where(
      and(
        eq(phoneNumbers.accountId, accountId),
        eq(phoneNumbers.applicationId, applicationId),
        eq(phoneNumbers.deactivated, false),
      ),
    )
    .orderBy(asc(phoneNumbers.phoneNumber)),
);

/** Returns the verified external numbers that the account's calls can show as caller ID. */
export const engineCallerIds = reading(async (tx, { accountId }) => {
  const found = await tx
    .select({ phoneNumber: callerIds.phoneNumber })
    .from(callerIds)
    .where(and(eq(callerIds.accountId, accountId), eq(callerIds.active, true), gt(callerIds.verifiedUntil, sql`now()`)))
    .orderBy(asc(callerIds.phoneNumber));
  return found.map(({ phoneNumber }) => phoneNumber);
});

/** Returns the SIP registrations of the application, with the engine's credentials. */
export const engineSipRegistrations = reading(async (tx, { accountId }, applicationId) => {
  const found = await tx
    .select({
      sipRegistrationId: sipRegistrations.sipRegistrationId,
      sipUsername: sipRegistrations.sipUsername,
      authUser: sipRegistrations.authUser,
      sealed: sipRegistrations.password,
      proxy: sipRegistrations.proxy,
      outboundProxy: sipRegistrations.outboundProxy,
      isPersistent: sipRegistrations.isPersistent,
      ruleId: sipRegistrations.ruleId,
      userId: sipRegistrations.userId,
    })
    .from(sipRegistrations)
    .where(
      and(
        eq(sipRegistrations.accountId, accountId),
        eq(sipRegistrations.applicationId, applicationId),
        eq(sipRegistrations.deactivated, false),
      ),
    )
    .orderBy(asc(sipRegistrations.sipRegistrationId));
  return found.map(({ sealed, ...registration }) => ({ ...registration, password: unseal(accountId, sealed) }));
});

/** Returns the WhatsApp numbers of the application, with their decrypted voice passwords. */
export const engineWhatsappNumbers = reading(async (tx, { accountId }, applicationId) => {
  const found = await tx
    .select({
      phoneNumber: whatsappNumbers.phoneNumber,
      ruleId: whatsappNumbers.ruleId,
      sealed: whatsappNumbers.voicePassword,
    })
    .from(whatsappNumbers)
    .where(and(eq(whatsappNumbers.accountId, accountId), eq(whatsappNumbers.applicationId, applicationId)))
    .orderBy(asc(whatsappNumbers.phoneNumber));
  return found.map(({ sealed, ...number }) => ({ ...number, voicePassword: unseal(accountId, sealed) }));
});

/** Returns the push credentials of the application, decrypted for the engine to present to the push service. */
export const enginePushCredentials = reading(async (tx, { accountId }, applicationId) => {
  const found = await tx
    .select({
      pushCredentialId: pushCredentials.pushCredentialId,
      provider: pushCredentials.provider,
      credentialBundle: pushCredentials.credentialBundle,
      isDevMode: pushCredentials.isDevMode,
      senderId: pushCredentials.senderId,
      huaweiClientId: pushCredentials.huaweiClientId,
      huaweiApplicationId: pushCredentials.huaweiApplicationId,
      certContent: pushCredentials.certContent,
      certPassword: pushCredentials.certPassword,
      serverKey: pushCredentials.serverKey,
      serviceAccountFile: pushCredentials.serviceAccountFile,
      huaweiClientSecret: pushCredentials.huaweiClientSecret,
    })
    .from(pushCredentials)
    .innerJoin(
      pushCredentialApplications,
      and(
        eq(pushCredentialApplications.accountId, pushCredentials.accountId),
        eq(pushCredentialApplications.pushCredentialId, pushCredentials.pushCredentialId),
      ),
    )
    .where(and(eq(pushCredentials.accountId, accountId), eq(pushCredentialApplications.applicationId, applicationId)))
    .orderBy(asc(pushCredentials.pushCredentialId));
  const open = (sealed: string | null) => sealed && unseal(accountId, sealed);
  return found.map((credential) => ({
    ...credential,
    certContent: open(credential.certContent),
    certPassword: open(credential.certPassword),
    serverKey: open(credential.serverKey),
    serviceAccountFile: open(credential.serviceAccountFile),
    huaweiClientSecret: open(credential.huaweiClientSecret),
  }));
});

/** Returns the Dialogflow keys of the application, decrypted. */
export const engineDialogflowKeys = reading(async (tx, { accountId }, applicationId) => {
  const found = await tx
    .select({
      dialogflowKeyId: dialogflowKeys.dialogflowKeyId,
      projectId: dialogflowKeys.projectId,
      sealed: dialogflowKeys.jsonCredentials,
    })
    .from(dialogflowKeys)
    .innerJoin(
      dialogflowKeyApplications,
      and(
        eq(dialogflowKeyApplications.accountId, dialogflowKeys.accountId),
        eq(dialogflowKeyApplications.dialogflowKeyId, dialogflowKeys.dialogflowKeyId),
      ),
    )
    .where(and(eq(dialogflowKeys.accountId, accountId), eq(dialogflowKeyApplications.applicationId, applicationId)))
    .orderBy(asc(dialogflowKeys.dialogflowKeyId));
  return found.map(({ sealed, ...key }) => ({ ...key, jsonCredentials: unseal(accountId, sealed) }));
});

type RowOf<Read extends (...args: never[]) => Promise<unknown[]>> = Awaited<ReturnType<Read>>[number];

export type EngineRule = RowOf<typeof engineRules>;
export type EngineScenario = RowOf<typeof engineScenarios>;
export type EngineUser = RowOf<typeof engineUsers>;
export type EngineAcdQueue = RowOf<typeof engineAcdQueues>;
export type EngineSmartQueue = RowOf<typeof engineSmartQueues>;
export type EngineSipRegistration = RowOf<typeof engineSipRegistrations>;
export type EnginePushCredential = RowOf<typeof enginePushCredentials>;
export type EngineDialogflowKey = RowOf<typeof engineDialogflowKeys>;
