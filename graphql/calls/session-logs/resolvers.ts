import { connection, connectionFields } from "@/graphql/connection";
import type { Resolvers } from "@/graphql/resolvers.generated";
import { getSessionLog } from "@/lib/calls/session-logs/get-session-log";
import { countSessionLogs, listSessionLogs } from "@/lib/calls/session-logs/list-session-logs";

export const logResolvers: Resolvers = {
  Query: {
    sessionLogs: async (_, args, ctx) =>
      connection(await listSessionLogs(ctx, args), () => countSessionLogs(ctx, args)),
    sessionLog: (_, { sessionId }, ctx) => getSessionLog(ctx, sessionId),
  },
  SessionLog: { sessionId: ({ callSessionHistoryId }) => callSessionHistoryId },
  SessionLogConnection: connectionFields,
};
