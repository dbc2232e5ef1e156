import { addSecret } from "../../lib/application-secrets/add-secret";
import { deleteSecret } from "../../lib/application-secrets/delete-secret";
import { countSecrets, listSecrets } from "../../lib/application-secrets/list-secrets";
import { readSecret } from "../../lib/application-secrets/read-secret";
import { updateSecret } from "../../lib/application-secrets/update-secret";
import { addKeyValueItem } from "../../lib/storage/add-key-value-item";
import { deleteKeyValueItem } from "../../lib/storage/delete-key-value-item";
import { countKeyValueItems, listKeyValueItems } from "../../lib/storage/list-key-value-items";
import { openKeyValueItem } from "../../lib/storage/open-key-value-item";
import { updateKeyValueItem } from "../../lib/storage/update-key-value-item";
import { connection, connectionFields } from "../connection";
import type { Resolvers } from "../resolvers.generated";

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
