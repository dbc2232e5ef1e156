import { connection, connectionFields } from "@/graphql/connection";
import type { GraphQLContext } from "@/graphql/context";
import type { Resolvers } from "@/graphql/resolvers.generated";
import { addUserToApplication } from "@/lib/applications/users/add-to-application";
import { addUser } from "@/lib/applications/users/add-user";
import { chooseUsers, chooseUsersOfAccount, chooseUsersToAdd } from "@/lib/applications/users/choose-users";
import { deleteUser } from "@/lib/applications/users/delete-user";
import { getUser } from "@/lib/applications/users/get-users";
import { importUsers } from "@/lib/applications/users/import-users";
import { countUsers, listUsers } from "@/lib/applications/users/list-users";
import { removeUserFromApplication } from "@/lib/applications/users/remove-from-application";
import { setUserPassword } from "@/lib/applications/users/set-user-password";
import { transferToUser } from "@/lib/applications/users/transfer-to-user";
import { updateUser } from "@/lib/applications/users/update-user";
import type { User } from "@/lib/applications/users/user";

import type { UserMapper } from "./mappers";

export const userResolvers: Resolvers = {
  Query: {
    user: (_, { id }, ctx) => getUser(ctx, id),
    userChoices: (_, { search }, ctx) => chooseUsersOfAccount(ctx, search),
  },
  Mutation: {
    addUser: async (_, { input }, ctx) => ({ user: await addUser(ctx, input) }),
    updateUser: async (_, { input }, ctx) => ({ user: await updateUser(ctx, input) }),
    setUserPassword: async (_, { input }, ctx) => ({ user: await setUserPassword(ctx, input) }),
    addUserToApplication: async (_, { input }, ctx) => ({ user: await addUserToApplication(ctx, input) }),
    removeUserFromApplication: async (_, { input }, ctx) => ({ user: await removeUserFromApplication(ctx, input) }),
    transferToUser: async (_, { input }, ctx) => ({ user: await transferToUser(ctx, input) }),
    deleteUser: async (_, { id }, ctx) => (await deleteUser(ctx, id), true),
    importUsers: (_, { input }, ctx) => importUsers(ctx, input),
  },
  Application: {
    users: async ({ applicationId }, args, ctx) =>
      connection(await listUsers(ctx, applicationId, args), () => countUsers(ctx, applicationId, args)),
    usersToAdd: ({ applicationId }, { search }, ctx) => chooseUsersToAdd(ctx, applicationId, search),
    userChoices: ({ applicationId }, { search }, ctx) => chooseUsers(ctx, applicationId, search),
  },
  User: {
    id: ({ userId }) => userId,
    displayName: async (user, _args, ctx) => (await whole(user, ctx)).displayName,
    active: async (user, _args, ctx) => (await whole(user, ctx)).active,
    parentAccounting: async (user, _args, ctx) => (await whole(user, ctx)).parentAccounting,
    liveBalance: async (user, _args, ctx) => (await whole(user, ctx)).liveBalance,
    fixedBalance: async (user, _args, ctx) => (await whole(user, ctx)).fixedBalance,
    customData: async (user, _args, ctx) => (await whole(user, ctx)).customData,
    acdStatus: async (user, _args, ctx) => (await whole(user, ctx)).acdStatus,
    acdStatusChangedAt: async (user, _args, ctx) => (await whole(user, ctx)).acdStatusChangedAt,
    version: async (user, _args, ctx) => (await whole(user, ctx)).version,
    createdAt: async (user, _args, ctx) => (await whole(user, ctx)).createdAt,
    modifiedAt: async (user, _args, ctx) => (await whole(user, ctx)).modifiedAt,
    skills: ({ userId }, _args, ctx) => ctx.loaders.skillsOfUser.load(userId),
    applications: ({ userId }, _args, ctx) => ctx.loaders.applicationsOfUser.load(userId),
  },
  UserConnection: connectionFields,
};

/** Returns the full user; loads it when `source` holds only ID and name, which requires APPLICATION_USERS. */
const whole = (source: UserMapper, ctx: GraphQLContext): User | Promise<User> =>
  source.acdStatus ? (source as User) : ctx.loaders.user.load(source.userId);
