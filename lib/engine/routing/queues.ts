import { and, asc, eq, sql } from "drizzle-orm";

import { acdQueues, sqQueues } from "@/db/schema";

import { idsOf, reading, type RowOf } from "./reading";

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

export type EngineAcdQueue = RowOf<typeof engineAcdQueues>;

export type EngineSmartQueue = RowOf<typeof engineSmartQueues>;
