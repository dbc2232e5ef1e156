import { connection, connectionFields } from "@/graphql/connection";
import { reportsPage } from "@/graphql/platform/reports/resolvers";
import type { Resolvers } from "@/graphql/resolvers.generated";
import { getCallSession } from "@/lib/calls/calls/get-call-session";
import { countCallSessions, listCallSessions } from "@/lib/calls/calls/list-call-sessions";
import { listCallChoices } from "@/lib/calls/calls/list-choices";
import { callHistoryReports } from "@/lib/calls/calls/report";
import { deleteReport } from "@/lib/platform/reports/delete-report";
import { getReport } from "@/lib/platform/reports/get-report";
import { kindsOf } from "@/lib/platform/reports/kinds";
import { orderReport } from "@/lib/platform/reports/order-report";

const callHistory = kindsOf("CALL_HISTORY_DOWNLOADS");

export const callResolvers: Resolvers = {
  Query: {
    callSessions: async (_, { applicationId, filter, ...page }, ctx) => {
      const within = { ...filter, applicationId };
      return connection(await listCallSessions(ctx, page, within), () => countCallSessions(ctx, within));
    },
    callSession: (_, { id }, ctx) => getCallSession(ctx, id),
    callSessionChoices: (_, { kind }, ctx) => listCallChoices(ctx, kind),
    callHistoryReports: (_, page, ctx) => reportsPage(ctx, page, { kinds: callHistory }),
    callHistoryReport: (_, { id }, ctx) => getReport(ctx, id),
  },
  Application: {
    callSessions: async ({ applicationId }, { filter, ...page }, ctx) =>
      connection(await listCallSessions(ctx, page, filter ?? {}, applicationId), () =>
        countCallSessions(ctx, filter ?? {}, applicationId),
      ),
    callHistoryReports: ({ applicationId }, page, ctx) => reportsPage(ctx, page, { kinds: callHistory, applicationId }),
  },
  CallSession: {
    id: ({ callSessionHistoryId }) => callSessionHistoryId,
    calls: ({ callSessionHistoryId }, _, { loaders }) => loaders.calls.load(callSessionHistoryId),
    recordings: ({ callSessionHistoryId }, _, { loaders }) => loaders.recordings.load(callSessionHistoryId),
    resourceUsages: ({ callSessionHistoryId }, _, { loaders }) => loaders.resourceUsages.load(callSessionHistoryId),
    log: ({ callSessionHistoryId }, _, { loaders }) => loaders.sessionLog.load(callSessionHistoryId),
  },
  Call: { id: ({ callId }) => callId },
  ResourceUsage: { id: ({ resourceUsageId }) => resourceUsageId, callId: ({ refCallId }) => refCallId },
  CallSessionConnection: connectionFields,
  Mutation: {
    orderCallHistoryReport: async (_, { input }, ctx) => ({
      report: await orderReport(ctx, callHistoryReports[input.kind], input),
    }),
    deleteCallHistoryReport: async (_, { id }, ctx) => (await deleteReport(ctx, id), true),
  },
};
