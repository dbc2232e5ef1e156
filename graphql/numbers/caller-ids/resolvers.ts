import { connection, connectionFields } from "@/graphql/connection";
import type { Resolvers } from "@/graphql/resolvers.generated";
import { addCallerId } from "@/lib/numbers/caller-ids/add-caller-id";
import { deleteCallerId } from "@/lib/numbers/caller-ids/delete-caller-id";
import { countCallerIds, listCallerIds } from "@/lib/numbers/caller-ids/list-caller-ids";
import { requestCallerIdCall } from "@/lib/numbers/caller-ids/request-call";
import { updateCallerId } from "@/lib/numbers/caller-ids/update-caller-id";
import { verifyCallerId } from "@/lib/numbers/caller-ids/verify-caller-id";

export const callerIdResolvers: Resolvers = {
  Query: {
    callerIds: async (_, args, ctx) => connection(await listCallerIds(ctx, args), () => countCallerIds(ctx, args)),
  },
  Mutation: {
    addCallerId: async (_, { input }, ctx) => ({ callerId: await addCallerId(ctx, input) }),
    updateCallerId: async (_, { input }, ctx) => ({ callerId: await updateCallerId(ctx, input) }),
    requestCallerIdCall: async (_, { id }, ctx) => ({ callerId: await requestCallerIdCall(ctx, id) }),
    verifyCallerId: async (_, { input }, ctx) => ({ callerId: await verifyCallerId(ctx, input) }),
    deleteCallerId: async (_, { id }, ctx) => (await deleteCallerId(ctx, id), true),
  },
  CallerId: { id: ({ callerIdId }) => callerIdId },
  CallerIdConnection: connectionFields,
};
