import { connection, connectionFields } from "@/graphql/connection";
import type { GraphQLContext } from "@/graphql/context";
import type { Resolvers } from "@/graphql/resolvers.generated";
import { callHistoryReports } from "@/lib/calls/calls/report";
import type { PageArgs } from "@/lib/platform/paging";
import { deleteReport } from "@/lib/platform/reports/delete-report";
import { getReport } from "@/lib/platform/reports/get-report";
import { kindsOf } from "@/lib/platform/reports/kinds";
import { countReports, listReports, type ReportsOf } from "@/lib/platform/reports/list-reports";
import { orderReport } from "@/lib/platform/reports/order-report";

/** Returns a page of the reports of some kinds. */
export const reportsPage = async (ctx: GraphQLContext, page: PageArgs, of: ReportsOf) =>
  connection(await listReports(ctx, page, of), () => countReports(ctx, of));

const callHistory = kindsOf("CALL_HISTORY_DOWNLOADS");

export const reportResolvers: Resolvers = {
  Query: {
    report: (_, { id }, ctx) => getReport(ctx, id),
    callHistoryReports: (_, page, ctx) => reportsPage(ctx, page, { kinds: callHistory }),
    callHistoryReport: (_, { id }, ctx) => getReport(ctx, id),
  },
  Mutation: {
    orderCallHistoryReport: async (_, { input }, ctx) => ({
      report: await orderReport(ctx, callHistoryReports[input.kind], input),
    }),
    deleteReport: async (_, { id }, ctx) => (await deleteReport(ctx, id), true),
    deleteCallHistoryReport: async (_, { id }, ctx) => (await deleteReport(ctx, id), true),
  },
  Application: {
    callHistoryReports: ({ applicationId }, page, ctx) => reportsPage(ctx, page, { kinds: callHistory, applicationId }),
  },
  Report: {
    id: ({ reportId }) => reportId,
    path: ({ reportId, fileKey }) => fileKey && `/reports/${reportId}`,
  },
  ReportConnection: connectionFields,
};
