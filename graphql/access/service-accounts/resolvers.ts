import { connection, connectionFields } from "@/graphql/connection";
import type { Resolvers } from "@/graphql/resolvers.generated";
import { getProfile } from "@/lib/access/accounts/get-profile";
import { addServiceAccount } from "@/lib/access/service-accounts/add-service-account";
import { deleteServiceAccount } from "@/lib/access/service-accounts/delete-service-account";
import { getServiceAccount } from "@/lib/access/service-accounts/get-service-account";
import { countServiceAccounts, listServiceAccounts } from "@/lib/access/service-accounts/list-service-accounts";
import { rotateServiceAccountKey } from "@/lib/access/service-accounts/rotate-key";
import { updateServiceAccount } from "@/lib/access/service-accounts/update-service-account";

export const serviceAccountResolvers: Resolvers = {
  Query: {
    serviceAccounts: async (_, args, ctx) =>
      connection(await listServiceAccounts(ctx, args), () => countServiceAccounts(ctx, args)),
    serviceAccount: (_, { id }, ctx) => getServiceAccount(ctx, id),
  },
  Mutation: {
    addServiceAccount: (_, { input }, ctx) => addServiceAccount(ctx, input),
    updateServiceAccount: async (_, { input }, ctx) => ({ serviceAccount: await updateServiceAccount(ctx, input) }),
    rotateServiceAccountKey: (_, { id }, ctx) => rotateServiceAccountKey(ctx, id),
    deleteServiceAccount: async (_, { id }, ctx) => (await deleteServiceAccount(ctx, id), true),
  },
  ServiceAccountKeyFile: {
    accountId: (_file, _args, ctx) => ctx.viewer!.accountId,
    accountEmail: async (_file, _args, ctx) => (await getProfile(ctx)).email,
  },
  ServiceAccount: {
    id: ({ keyId }) => keyId,
    maker: ({ makerId, makerName }) => (makerId === null ? null : { subuserId: makerId, name: makerName! }),
  },
  ServiceAccountConnection: connectionFields,
};
