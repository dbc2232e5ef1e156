import { connection, connectionFields } from "@/graphql/connection";
import type { Resolvers } from "@/graphql/resolvers.generated";
import { addSecret } from "@/lib/applications/application-secrets/add-secret";
import { deleteSecret } from "@/lib/applications/application-secrets/delete-secret";
import { countSecrets, listSecrets } from "@/lib/applications/application-secrets/list-secrets";
import { readSecret } from "@/lib/applications/application-secrets/read-secret";
import { updateSecret } from "@/lib/applications/application-secrets/update-secret";
import { addKeyValueItem } from "@/lib/applications/key-value-storage/add-key-value-item";
import { deleteKeyValueItem } from "@/lib/applications/key-value-storage/delete-key-value-item";
import { countKeyValueItems, listKeyValueItems } from "@/lib/applications/key-value-storage/list-key-value-items";
import { openKeyValueItem } from "@/lib/applications/key-value-storage/open-key-value-item";
import { updateKeyValueItem } from "@/lib/applications/key-value-storage/update-key-value-item";

export const storageResolvers: Resolvers = {
  Application: {
    keyValueItems: async ({ applicationId }, args, ctx) =>
      connection(await listKeyValueItems(ctx, applicationId, args), () => countKeyValueItems(ctx, applicationId, args)),
    keyValueItem: ({ applicationId }, { key }, ctx) => openKeyValueItem(ctx, applicationId, key),
    secrets: async ({ applicationId }, args, ctx) =>
      connection(await listSecrets(ctx, applicationId, args), () => countSecrets(ctx, applicationId, args)),
  },
  Mutation: {
    addKeyValueItem: async (_, { input }, ctx) => ({ keyValueItem: await addKeyValueItem(ctx, input) }),
    updateKeyValueItem: async (_, { input }, ctx) => ({ keyValueItem: await updateKeyValueItem(ctx, input) }),
    deleteKeyValueItem: async (_, { applicationId, key }, ctx) => (
      await deleteKeyValueItem(ctx, applicationId, key),
      true
    ),
    addSecret: async (_, { input }, ctx) => ({ secret: await addSecret(ctx, input) }),
    updateSecret: async (_, { input }, ctx) => ({ secret: await updateSecret(ctx, input) }),
    readSecret: async (_, { id }, ctx) => ({ value: await readSecret(ctx, id) }),
    deleteSecret: async (_, { id }, ctx) => (await deleteSecret(ctx, id), true),
  },
  KeyValueItem: { id: ({ keyValueItemId }) => keyValueItemId },
  OpenedKeyValueItem: { id: ({ keyValueItemId }) => keyValueItemId },
  KeyValueItemConnection: connectionFields,
  Secret: { id: ({ secretId }) => secretId },
  SecretConnection: connectionFields,
};
