import { auditReport } from "@/lib/reports/audit-report";

import { countAuditLog, listAuditLog } from "../../lib/audit/list-audit-log";
import { kindsOf } from "../../lib/reports/kinds";
import { orderReport } from "../../lib/reports/order-report";
import { connection, connectionFields } from "../connection";
import type { GraphQLContext } from "../context";
import { reportsPage } from "../reports/resolvers";
import type { QueryAuditLogArgs, Resolvers } from "../resolvers.generated";

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

/** The account's audit log, as Query and Account both give it. */
export const auditLogConnection = async (ctx: GraphQLContext, args: QueryAuditLogArgs) =>
  connection(await listAuditLog(ctx, args), () => countAuditLog(ctx, args));
