import { connection, connectionFields } from "@/graphql/connection";
import type { GraphQLContext } from "@/graphql/context";
import { reportsPage } from "@/graphql/platform/reports/resolvers";
import type { QueryAuditLogArgs, Resolvers } from "@/graphql/resolvers.generated";
import { countAuditLog, listAuditLog } from "@/lib/platform/audit/list-audit-log";
import { auditReport } from "@/lib/platform/reports/audit-report";
import { kindsOf } from "@/lib/platform/reports/kinds";
import { orderReport } from "@/lib/platform/reports/order-report";

export const auditResolvers: Resolvers = {
  Query: {
    auditLog: (_, args, ctx) => auditLogConnection(ctx, args),
    auditReports: (_, page, ctx) => reportsPage(ctx, page, { kinds: kindsOf("AUDIT_LOG") }),
  },
  Mutation: {
    orderAuditReport: async (_, { filter }, ctx) => ({ report: await orderReport(ctx, auditReport, { filter }) }),
  },
  AuditLogEntry: {
    id: (entry) => entry.auditLogId,
    time: (entry) => entry.requestedAt,
  },
  AuditLogConnection: connectionFields,
};

/** Returns the account's audit log, for both Query and Account. */
export const auditLogConnection = async (ctx: GraphQLContext, args: QueryAuditLogArgs) =>
  connection(await listAuditLog(ctx, args), () => countAuditLog(ctx, args));
