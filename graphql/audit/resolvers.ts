import { countAuditLog, listAuditLog } from "../../lib/audit/list-audit-log";
import { connection, connectionFields } from "../connection";
import type { GraphQLContext } from "../context";
import type { QueryAuditLogArgs, Resolvers } from "../resolvers.generated";

export const auditResolvers: Resolvers = {
  Query: {
    auditLog: (_, args, ctx) => auditLogConnection(ctx, args),
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
