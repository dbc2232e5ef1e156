import { addSubuser } from "../../lib/subusers/add-subuser";
import { deleteSubuser } from "../../lib/subusers/delete-subuser";
import { endSubuserSessions } from "../../lib/subusers/end-subuser-sessions";
import { getSubuser } from "../../lib/subusers/get-subuser";
import { countSubusers, listSubusers } from "../../lib/subusers/list-subusers";
import { resetSubuserPassword } from "../../lib/subusers/reset-password";
import type { Subuser } from "../../lib/subusers/subuser";
import { updateSubuser } from "../../lib/subusers/update-subuser";
import { connection, connectionFields } from "../connection";
import type { GraphQLContext } from "../context";
import type { SubuserSource } from "../mappers";
import type { QuerySubusersArgs, Resolvers } from "../resolvers.generated";

export const subuserResolvers: Resolvers = {
  Query: {
    subusers: (_, args, ctx) => subuserConnection(ctx, args),
    subuser: (_, { id }, ctx) => getSubuser(ctx, id),
  },
  Mutation: {
    addSubuser: (_, { input }, ctx) => addSubuser(ctx, input),
    updateSubuser: async (_, { input }, ctx) => ({ subuser: await updateSubuser(ctx, input) }),
    resetSubuserPassword: async (_, { input }, ctx) => ({ subuser: await resetSubuserPassword(ctx, input) }),
    deleteSubuser: async (_, { id }, ctx) => (await deleteSubuser(ctx, id), true),
    endSubuserSessions: (_, { subuserId }, ctx) => endSubuserSessions(ctx, subuserId),
  },
  Subuser: {
    id: (subuser) => subuser.subuserId,
    description: async (subuser, _args, ctx) => (await whole(subuser, ctx)).description,
    roles: async (subuser, _args, ctx) => (await whole(subuser, ctx)).roles,
    status: async (subuser, _args, ctx) => (await whole(subuser, ctx)).status,
    mustChangePassword: async (subuser, _args, ctx) => (await whole(subuser, ctx)).mustChangePassword,
    version: async (subuser, _args, ctx) => (await whole(subuser, ctx)).version,
    createdAt: async (subuser, _args, ctx) => (await whole(subuser, ctx)).createdAt,
    lastLoginAt: async (subuser, _args, ctx) => (await whole(subuser, ctx)).lastLoginAt,
    openSessions: ({ subuserId }, _args, ctx) => ctx.loaders.openSessions.load(subuserId),
  },
  SubuserConnection: connectionFields,
};

/** The account's subusers, as Query and Account both give them. */
export const subuserConnection = async (ctx: GraphQLContext, args: QuerySubusersArgs) =>
  connection(await listSubusers(ctx, args), () => countSubusers(ctx, args));

const whole = (source: SubuserSource, ctx: GraphQLContext): Subuser | Promise<Subuser> =>
  source.status ? (source as Subuser) : ctx.loaders.subuser.load(source.subuserId);
