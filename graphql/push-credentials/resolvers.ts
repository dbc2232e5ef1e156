import { addPushCredential } from "../../lib/push-credentials/add-push-credential";
import { deletePushCredential } from "../../lib/push-credentials/delete-push-credential";
import { countPushCredentials, listPushCredentials } from "../../lib/push-credentials/list-push-credentials";
import { updatePushCredential } from "../../lib/push-credentials/update-push-credential";
import { connection, connectionFields } from "../connection";
import type { Resolvers } from "../resolvers.generated";

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
