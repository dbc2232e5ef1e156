import { connection, connectionFields } from "@/graphql/connection";
import type { Resolvers } from "@/graphql/resolvers.generated";
import { addSecret } from "@/lib/applications/application-secrets/add-secret";
import { deleteSecret } from "@/lib/applications/application-secrets/delete-secret";
import { countSecrets, listSecrets } from "@/lib/applications/application-secrets/list-secrets";
import { readSecret } from "@/lib/applications/application-secrets/read-secret";
import { updateSecret } from "@/lib/applications/application-secrets/update-secret";

export const secretResolvers: Resolvers = {
  Application: {
    secrets: async ({ applicationId }, args, ctx) =>
      connection(await listSecrets(ctx, applicationId, args), () => countSecrets(ctx, applicationId, args)),
  },
  Mutation: {
    addSecret: async (_, { input }, ctx) => ({ secret: await addSecret(ctx, input) }),
    updateSecret: async (_, { input }, ctx) => ({ secret: await updateSecret(ctx, input) }),
    readSecret: async (_, { id }, ctx) => ({ value: await readSecret(ctx, id) }),
    deleteSecret: async (_, { id }, ctx) => (await deleteSecret(ctx, id), true),
  },
  Secret: { id: ({ secretId }) => secretId },
  SecretConnection: connectionFields,
};
