import { addCallerId } from "../../lib/caller-ids/add-caller-id";
import { deleteCallerId } from "../../lib/caller-ids/delete-caller-id";
import { countCallerIds, listCallerIds } from "../../lib/caller-ids/list-caller-ids";
import { requestCallerIdCall } from "../../lib/caller-ids/request-call";
import { updateCallerId } from "../../lib/caller-ids/update-caller-id";
import { verifyCallerId } from "../../lib/caller-ids/verify-caller-id";
import { connection, connectionFields } from "../connection";
import type { Resolvers } from "../resolvers.generated";

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
