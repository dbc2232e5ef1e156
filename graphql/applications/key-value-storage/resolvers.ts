import { connection, connectionFields } from "@/graphql/connection";
import type { Resolvers } from "@/graphql/resolvers.generated";
import { addKeyValueItem } from "@/lib/applications/key-value-storage/add-key-value-item";
import { deleteKeyValueItem } from "@/lib/applications/key-value-storage/delete-key-value-item";
import { countKeyValueItems, listKeyValueItems } from "@/lib/applications/key-value-storage/list-key-value-items";
import { openKeyValueItem } from "@/lib/applications/key-value-storage/open-key-value-item";
import { updateKeyValueItem } from "@/lib/applications/key-value-storage/update-key-value-item";

export const keyValueItemResolvers: Resolvers = {
  Application: {
    keyValueItems: async ({ applicationId }, args, ctx) =>
      connection(await listKeyValueItems(ctx, applicationId, args), () => countKeyValueItems(ctx, applicationId, args)),
    keyValueItem: ({ applicationId }, { key }, ctx) => openKeyValueItem(ctx, applicationId, key),
  },
  Mutation: {
    addKeyValueItem: async (_, { input }, ctx) => ({ keyValueItem: await addKeyValueItem(ctx, input) }),
    updateKeyValueItem: async (_, { input }, ctx) => ({ keyValueItem: await updateKeyValueItem(ctx, input) }),
    deleteKeyValueItem: async (_, { applicationId, key }, ctx) => (
      await deleteKeyValueItem(ctx, applicationId, key),
      true
    ),
  },
  KeyValueItem: { id: ({ keyValueItemId }) => keyValueItemId },
  OpenedKeyValueItem: { id: ({ keyValueItemId }) => keyValueItemId },
  KeyValueItemConnection: connectionFields,
};
