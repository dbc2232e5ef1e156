import { connection, connectionFields } from "@/graphql/connection";
import type { Resolvers } from "@/graphql/resolvers.generated";
import { getCallSession } from "@/lib/calls/calls/get-call-session";
import { countCallSessions, listCallSessions } from "@/lib/calls/calls/list-call-sessions";
import { listCallChoices } from "@/lib/calls/calls/list-choices";
import { deleteRecording } from "@/lib/calls/recordings/delete-recording";
import { nameOfRecording } from "@/lib/calls/recordings/recording";

export const callResolvers: Resolvers = {
  Query: {
    callSessions: async (_, { applicationId, filter, ...page }, ctx) => {
      const within = { ...filter, applicationId };
      return connection(await listCallSessions(ctx, page, within), () => countCallSessions(ctx, within));
    },
    callSession: (_, { id }, ctx) => getCallSession(ctx, id),
    callSessionChoices: (_, { kind }, ctx) => listCallChoices(ctx, kind),
  },
  Mutation: {
    deleteRecording: async (_, { id }, ctx) => (await deleteRecording(ctx, id), true),
  },
  Application: {
    callSessions: async ({ applicationId }, { filter, ...page }, ctx) =>
      connection(await listCallSessions(ctx, page, filter ?? {}, applicationId), () =>
        countCallSessions(ctx, filter ?? {}, applicationId),
      ),
  },
  CallSession: {
    id: ({ callSessionHistoryId }) => callSessionHistoryId,
    calls: ({ callSessionHistoryId }, _, { loaders }) => loaders.calls.load(callSessionHistoryId),
    recordings: ({ callSessionHistoryId }, _, { loaders }) => loaders.recordings.load(callSessionHistoryId),
    resourceUsages: ({ callSessionHistoryId }, _, { loaders }) => loaders.resourceUsages.load(callSessionHistoryId),
    log: ({ callSessionHistoryId }, _, { loaders }) => loaders.sessionLog.load(callSessionHistoryId),
  },
  Call: { id: ({ callId }) => callId },
  Recording: {
    id: ({ recordId }) => recordId,
    name: nameOfRecording,
    path: ({ fileKey, recordId }) => fileKey && `/calls/recordings/${recordId}`,
  },
  ResourceUsage: { id: ({ resourceUsageId }) => resourceUsageId, callId: ({ refCallId }) => refCallId },
  CallSessionConnection: connectionFields,
};
