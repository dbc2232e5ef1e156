import { connection, connectionFields } from "@/graphql/connection";
import type { Resolvers } from "@/graphql/resolvers.generated";
import { addQueue } from "@/lib/applications/queues/add-queue";
import { deleteQueue } from "@/lib/applications/queues/delete-queue";
import { getFigures } from "@/lib/applications/queues/get-figures";
import { getQueue } from "@/lib/applications/queues/get-queue";
import { countQueueSessions, listQueueSessions } from "@/lib/applications/queues/list-queue-sessions";
import { countQueueUsers, listQueueUsers } from "@/lib/applications/queues/list-queue-users";
import { countQueues, listQueues } from "@/lib/applications/queues/list-queues";
import { addQueueUsers, removeQueueUsers } from "@/lib/applications/queues/queue-users";
import { updateQueue } from "@/lib/applications/queues/update-queue";

export const queueResolvers: Resolvers = {
  Query: {
    queue: (_, { id }, ctx) => getQueue(ctx, id),
  },
  Mutation: {
    addQueue: async (_, { input }, ctx) => ({ queue: await addQueue(ctx, input) }),
    updateQueue: async (_, { input }, ctx) => ({ queue: await updateQueue(ctx, input) }),
    deleteQueue: async (_, { id }, ctx) => (await deleteQueue(ctx, id), true),
    addQueueUsers: async (_, { input }, ctx) => ({ queue: await addQueueUsers(ctx, input) }),
    removeQueueUsers: async (_, { input }, ctx) => ({ queue: await removeQueueUsers(ctx, input) }),
  },
  Application: {
    queues: async ({ applicationId }, args, ctx) =>
      connection(await listQueues(ctx, applicationId, args), () => countQueues(ctx, applicationId, args)),
  },
  Queue: {
    id: ({ acdQueueId }) => acdQueueId,
    skills: ({ acdQueueId }, _args, ctx) => ctx.loaders.skillsOfQueue.load(acdQueueId),
    users: async ({ acdQueueId }, args, ctx) =>
      connection(await listQueueUsers(ctx, acdQueueId, args), () => countQueueUsers(ctx, acdQueueId, args)),
    operatorCount: ({ acdQueueId }, _args, ctx) => ctx.loaders.operatorsOfQueue.load(acdQueueId),
    state: ({ acdQueueId }, _args, ctx) => ctx.loaders.stateOfQueue.load(acdQueueId),
    sessions: async ({ acdQueueId }, args, ctx) =>
      connection(await listQueueSessions(ctx, acdQueueId, args), () => countQueueSessions(ctx, acdQueueId, args)),
    figures: ({ acdQueueId, slThresholds }, args, ctx) => getFigures(ctx, { acdQueueId, slThresholds }, args),
  },
  QueueSession: {
    requestId: ({ acdRequestId }) => acdRequestId,
    id: ({ acdSessionHistoryId }) => acdSessionHistoryId,
    waitingTime: ({ waitingSeconds }) => waitingSeconds,
    inServiceTime: ({ inServiceSeconds }) => inServiceSeconds,
    afterServiceTime: ({ afterServiceSeconds }) => afterServiceSeconds,
  },
  QueueConnection: connectionFields,
  QueueSessionConnection: connectionFields,
};
