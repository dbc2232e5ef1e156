import DataLoader from "dataloader";

import { type AgentKey, type AgentSkill, type NamedSmartQueue } from "@/lib/applications/smart-queue/agent";
import { getQueuesOfAgents, getSkillsOfAgents } from "@/lib/applications/smart-queue/list-agents";
import { countAgentsWithSkills } from "@/lib/applications/smart-queue/list-skills";
import { countAgentsOfQueues } from "@/lib/applications/smart-queue/list-smart-queues";
import { getAgentNames } from "@/lib/applications/smart-queue/list-tasks";
import type { Ctx } from "@/lib/platform/ctx";

/** Creates this domain's per-request DataLoaders, so that a field costs one query per page of rows. */
export const smartQueueLoaders = (ctx: Ctx) => ({
  agentsOfQueue: new DataLoader((queueIds: readonly number[]) => countAgentsOfQueues(ctx, queueIds)),
  agentsWithSkill: new DataLoader((skillIds: readonly number[]) => countAgentsWithSkills(ctx, skillIds)),
  queuesOfAgent: new DataLoader<AgentKey, NamedSmartQueue[], string>(
    (agents) => getQueuesOfAgents(ctx, agents),
    byAgent,
  ),
  skillsOfAgent: new DataLoader<AgentKey, AgentSkill[], string>((agents) => getSkillsOfAgents(ctx, agents), byAgent),
  agentName: new DataLoader((userIds: readonly number[]) => getAgentNames(ctx, userIds)),
});

const byAgent = { cacheKeyFn: ({ applicationId, userId }: AgentKey) => `${applicationId} ${userId}` };
