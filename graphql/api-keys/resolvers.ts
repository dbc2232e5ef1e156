import { addApiKey } from "../../lib/api-keys/add-api-key";
import { listApiKeys } from "../../lib/api-keys/list-api-keys";
import { revokeApiKey } from "../../lib/api-keys/revoke-api-key";
import { rotateApiKey } from "../../lib/api-keys/rotate-api-key";
import type { Resolvers } from "../resolvers.generated";

export const apiKeyResolvers: Resolvers = {
  Query: { apiKeys: (_, _args, ctx) => listApiKeys(ctx) },
  Mutation: {
    addApiKey: (_, { input }, ctx) => addApiKey(ctx, input),
    rotateApiKey: (_, { input }, ctx) => rotateApiKey(ctx, input),
    revokeApiKey: async (_, { id }, ctx) => (await revokeApiKey(ctx, id), true),
  },
  ApiKey: { id: ({ apiKeyId }) => apiKeyId },
};
