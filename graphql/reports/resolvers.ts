import { deleteReport } from "../../lib/reports/delete-report";
import { getReport } from "../../lib/reports/get-report";
import { countReports, listReports } from "../../lib/reports/list-reports";
import { orderCallHistoryReport } from "../../lib/reports/order-call-history-report";
import { connection, connectionFields } from "../connection";
import type { Resolvers } from "../resolvers.generated";

export const reportResolvers: Resolvers = {
  Query: {
    callHistoryReports: async (_, page, ctx) => connection(await listReports(ctx, page, null), () => countReports(ctx, null)),
    callHistoryReport: (_, { id }, ctx) => getReport(ctx, id),
  },
  Mutation: {
    orderCallHistoryReport: async (_, { input }, ctx) => ({ report: await orderCallHistoryReport(ctx, input) }),
    deleteCallHistoryReport: async (_, { id }, ctx) => (await deleteReport(ctx, id), true),
  },
  Application: {
    callHistoryReports: async ({ applicationId }, page, ctx) => connection(await listReports(ctx, page, applicationId), () => countReports(ctx, applicationId)),
  },
  CallHistoryReport: {
    id: ({ reportId }) => reportId,
    path: ({ reportId, fileKey }) => fileKey && `/call-downloads/${reportId}`,
  },
  CallHistoryReportConnection: connectionFields,
};
