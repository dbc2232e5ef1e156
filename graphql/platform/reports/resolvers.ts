import { connection, connectionFields } from "@/graphql/connection";
import type { GraphQLContext } from "@/graphql/context";
import type { Resolvers } from "@/graphql/resolvers.generated";
import type { PageArgs } from "@/lib/platform/paging";
import { deleteReport } from "@/lib/platform/reports/delete-report";
import { getReport } from "@/lib/platform/reports/get-report";
import { countReports, listReports, type ReportsOf } from "@/lib/platform/reports/list-reports";

/** Returns a page of the reports of some kinds. */
export const reportsPage = async (ctx: GraphQLContext, page: PageArgs, of: ReportsOf) =>
  connection(await listReports(ctx, page, of), () => countReports(ctx, of));

export const reportResolvers: Resolvers = {
  Query: {
    report: (_, { id }, ctx) => getReport(ctx, id),
  },
  Mutation: {
    deleteReport: async (_, { id }, ctx) => (await deleteReport(ctx, id), true),
  },
  Report: {
    id: ({ reportId }) => reportId,
    path: ({ reportId, fileKey }) => fileKey && `/reports/${reportId}`,
  },
  ReportConnection: connectionFields,
};
