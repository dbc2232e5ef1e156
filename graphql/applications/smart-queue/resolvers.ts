import { connection, connectionFields } from "@/graphql/connection";
import type { Resolvers } from "@/graphql/resolvers.generated";
import { addSmartQueue } from "@/lib/applications/smart-queue/add-smart-queue";
import { removeAgent, setAgent, setAgentSkills } from "@/lib/applications/smart-queue/change-agents";
import {
  addSmartQueueSkill,
  deleteSmartQueueSkill,
  updateSmartQueueSkill,
} from "@/lib/applications/smart-queue/change-skills";
import { deleteSmartQueue } from "@/lib/applications/smart-queue/delete-smart-queue";
import { countAgents, listAgents } from "@/lib/applications/smart-queue/list-agents";
import { countSmartQueueSkills, listSmartQueueSkills } from "@/lib/applications/smart-queue/list-skills";
import { countSmartQueues, getSmartQueue, listSmartQueues } from "@/lib/applications/smart-queue/list-smart-queues";
import { countLiveTasks, listLiveTasks } from "@/lib/applications/smart-queue/list-tasks";
import { readStatistics } from "@/lib/applications/smart-queue/statistics";
import { addStatus, deleteStatus, listStatuses } from "@/lib/applications/smart-queue/statuses";
import { updateSmartQueue } from "@/lib/applications/smart-queue/update-smart-queue";

export const smartQueueResolvers: Resolvers = {
  Query: {
    smartQueue: (_, { id }, ctx) => getSmartQueue(ctx, id),
  },
  Mutation: {
    addSmartQueue: async (_, { input }, ctx) => ({ smartQueue: await addSmartQueue(ctx, input) }),
    updateSmartQueue: async (_, { input }, ctx) => ({ smartQueue: await updateSmartQueue(ctx, input) }),
    deleteSmartQueue: async (_, { id }, ctx) => (await deleteSmartQueue(ctx, id), true),
    setSmartQueueAgent: async (_, { input }, ctx) => ({ agent: await setAgent(ctx, input) }),
    removeSmartQueueAgent: async (_, { input }, ctx) => (await removeAgent(ctx, input), true),
    setSmartQueueAgentSkills: async (_, { input }, ctx) => ({ agent: await setAgentSkills(ctx, input) }),
    addSmartQueueSkill: async (_, { input }, ctx) => ({ skill: await addSmartQueueSkill(ctx, input) }),
    updateSmartQueueSkill: async (_, { input }, ctx) => ({ skill: await updateSmartQueueSkill(ctx, input) }),
    deleteSmartQueueSkill: async (_, { id }, ctx) => (await deleteSmartQueueSkill(ctx, id), true),
    addSmartQueueStatus: async (_, { input }, ctx) => ({ status: await addStatus(ctx, input) }),
    deleteSmartQueueStatus: async (_, { input }, ctx) => (await deleteStatus(ctx, input), true),
  },
  Application: {
    smartQueues: async ({ applicationId }, args, ctx) =>
      connection(await listSmartQueues(ctx, applicationId, args), () => countSmartQueues(ctx, applicationId, args)),
    smartQueueAgents: async ({ applicationId }, args, ctx) =>
      connection(await listAgents(ctx, applicationId, args), () => countAgents(ctx, applicationId, args)),
    smartQueueSkills: async ({ applicationId }, args, ctx) =>
      connection(await listSmartQueueSkills(ctx, applicationId, args), () =>
        countSmartQueueSkills(ctx, applicationId, args),
      ),
    smartQueueStatuses: ({ applicationId }, _args, ctx) => listStatuses(ctx, applicationId),
    smartQueueTasks: async ({ applicationId }, args, ctx) =>
      connection(await listLiveTasks(ctx, applicationId, args), () => countLiveTasks(ctx, applicationId, args)),
    smartQueueStatistics: ({ applicationId }, args, ctx) => readStatistics(ctx, applicationId, args),
  },
  SmartQueue: {
    id: ({ sqQueueId }) => sqQueueId,
    agentCount: ({ sqQueueId }, _args, ctx) => ctx.loaders.agentsOfQueue.load(sqQueueId),
  },
  SmartQueueAgent: {
    user: ({ userId, name }) => ({ userId, name }),
    queues: (agent, _args, ctx) => ctx.loaders.queuesOfAgent.load(agent),
    skills: (agent, _args, ctx) => ctx.loaders.skillsOfAgent.load(agent),
  },
  SmartQueueName: { id: ({ sqQueueId }) => sqQueueId },
  SmartQueueAgentSkill: { id: ({ sqSkillId }) => sqSkillId },
  SmartQueueSkill: {
    id: ({ sqSkillId }) => sqSkillId,
    agentCount: ({ sqSkillId }, _args, ctx) => ctx.loaders.agentsWithSkill.load(sqSkillId),
  },
  SmartQueueTask: {
    id: ({ sqTaskId }) => sqTaskId,
    agent: ({ userId }, _args, ctx) => (userId === null ? null : ctx.loaders.agentName.load(userId)),
    waitingTime: ({ waitingMs }) => waitingMs,
    processingTime: ({ processingMs }) => processingMs,
  },
  SmartQueueFigures: {
    averageWaitingTime: ({ averageWaitingMs }) => averageWaitingMs,
    longestWaitingTime: ({ longestWaitingMs }) => longestWaitingMs,
    averageProcessingTime: ({ averageProcessingMs }) => averageProcessingMs,
    totalProcessingTime: ({ totalProcessingMs }) => totalProcessingMs,
  },
  SmartQueueConnection: connectionFields,
  SmartQueueAgentConnection: connectionFields,
  SmartQueueSkillConnection: connectionFields,
  SmartQueueTaskConnection: connectionFields,
};
