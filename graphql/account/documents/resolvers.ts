import type { Resolvers } from "@/graphql/resolvers.generated";
import { deleteDocument } from "@/lib/account/documents/delete-document";

export const documentResolvers: Resolvers = {
  Mutation: {
    deleteAccountDocument: async (_, { id }, ctx) => (await deleteDocument(ctx, id), true),
  },
  AccountDocument: { id: ({ documentId }) => documentId },
};
