import { connection, connectionFields } from "@/graphql/connection";
import type { GraphQLContext } from "@/graphql/context";
import type { QuerySubusersArgs, Resolvers } from "@/graphql/resolvers.generated";
import { addSubuser } from "@/lib/access/subusers/add-subuser";
import { deleteSubuser } from "@/lib/access/subusers/delete-subuser";
import { endSubuserSessions } from "@/lib/access/subusers/end-subuser-sessions";
import { getSubuser } from "@/lib/access/subusers/get-subuser";
import { countSubusers, listSubusers } from "@/lib/access/subusers/list-subusers";
import { resetSubuserPassword } from "@/lib/access/subusers/reset-password";
import type { Subuser } from "@/lib/access/subusers/subuser";
import { updateSubuser } from "@/lib/access/subusers/update-subuser";

import type { SubuserMapper } from "./mappers";

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

/** Returns the account's subusers as a connection, for both Query and Account. */
export const subuserConnection = async (ctx: GraphQLContext, args: QuerySubusersArgs) =>
  connection(await listSubusers(ctx, args), () => countSubusers(ctx, args));

const whole = (source: SubuserMapper, ctx: GraphQLContext): Subuser | Promise<Subuser> =>
  source.status ? (source as Subuser) : ctx.loaders.subuser.load(source.subuserId);
