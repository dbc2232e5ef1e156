import type { Resolvers } from "@/graphql/resolvers.generated";
import { addApiKey } from "@/lib/access/api-keys/add-api-key";
import { listApiKeys } from "@/lib/access/api-keys/list-api-keys";
import { revokeApiKey } from "@/lib/access/api-keys/revoke-api-key";
import { rotateApiKey } from "@/lib/access/api-keys/rotate-api-key";

export const apiKeyResolvers: Resolvers = {
  Query: { apiKeys: (_, _args, ctx) => listApiKeys(ctx) },
  Mutation: {
    addApiKey: (_, { input }, ctx) => addApiKey(ctx, input),
    rotateApiKey: (_, { input }, ctx) => rotateApiKey(ctx, input),
    revokeApiKey: async (_, { id }, ctx) => (await revokeApiKey(ctx, id), true),
  },
  ApiKey: { id: ({ apiKeyId }) => apiKeyId },
};
