import { connection, connectionFields } from "@/graphql/connection";
import type { Resolvers } from "@/graphql/resolvers.generated";
import { addPushCredential } from "@/lib/applications/push-credentials/add-push-credential";
import { deletePushCredential } from "@/lib/applications/push-credentials/delete-push-credential";
import { countPushCredentials, listPushCredentials } from "@/lib/applications/push-credentials/list-push-credentials";
import { updatePushCredential } from "@/lib/applications/push-credentials/update-push-credential";

export const pushCredentialResolvers: Resolvers = {
  Query: {
    pushCredentials: async (_, args, ctx) =>
      connection(await listPushCredentials(ctx, args), () => countPushCredentials(ctx, args)),
  },
  Application: {
    pushCredentials: async ({ applicationId }, args, ctx) =>
      connection(await listPushCredentials(ctx, { ...args, applicationId }), () =>
        countPushCredentials(ctx, { ...args, applicationId }),
      ),
  },
  Mutation: {
    addPushCredential: async (_, { input }, ctx) => ({ pushCredential: await addPushCredential(ctx, input) }),
    updatePushCredential: async (_, { input }, ctx) => ({ pushCredential: await updatePushCredential(ctx, input) }),
    deletePushCredential: async (_, { id }, ctx) => (await deletePushCredential(ctx, id), true),
  },
  PushCredential: { id: ({ pushCredentialId }) => pushCredentialId },
  PushCredentialConnection: connectionFields,
};
