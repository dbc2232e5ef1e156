import { getSessionLog } from "../../lib/session-logs/get-session-log";
import { countSessionLogs, listSessionLogs } from "../../lib/session-logs/list-session-logs";
import { connection, connectionFields } from "../connection";
import type { Resolvers } from "../resolvers.generated";

export const logResolvers: Resolvers = {
  Query: {
    sessionLogs: async (_, args, ctx) =>
      connection(await listSessionLogs(ctx, args), () => countSessionLogs(ctx, args)),
    sessionLog: (_, { sessionId }, ctx) => getSessionLog(ctx, sessionId),
  },
  SessionLog: { sessionId: ({ callSessionHistoryId }) => callSessionHistoryId },
  SessionLogConnection: connectionFields,
};
