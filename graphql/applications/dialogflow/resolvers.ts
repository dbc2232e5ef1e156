import { connection, connectionFields } from "@/graphql/connection";
import type { Resolvers } from "@/graphql/resolvers.generated";
import { addDialogflowKey } from "@/lib/applications/dialogflow/add-dialogflow-key";
import { deleteDialogflowKey } from "@/lib/applications/dialogflow/delete-dialogflow-key";
import { countDialogflowKeys, listDialogflowKeys } from "@/lib/applications/dialogflow/list-dialogflow-keys";
import { updateDialogflowKey } from "@/lib/applications/dialogflow/update-dialogflow-key";

export const dialogflowResolvers: Resolvers = {
  Query: {
    dialogflowKeys: async (_, args, ctx) =>
      connection(await listDialogflowKeys(ctx, args), () => countDialogflowKeys(ctx, args)),
  },
  Application: {
    dialogflowKeys: async ({ applicationId }, args, ctx) =>
      connection(await listDialogflowKeys(ctx, { ...args, applicationId }), () =>
        countDialogflowKeys(ctx, { ...args, applicationId }),
      ),
  },
  Mutation: {
    addDialogflowKey: async (_, { input }, ctx) => ({ dialogflowKey: await addDialogflowKey(ctx, input) }),
    updateDialogflowKey: async (_, { input }, ctx) => ({ dialogflowKey: await updateDialogflowKey(ctx, input) }),
    deleteDialogflowKey: async (_, { id }, ctx) => (await deleteDialogflowKey(ctx, id), true),
  },
  DialogflowKey: { id: ({ dialogflowKeyId }) => dialogflowKeyId },
  DialogflowKeyConnection: connectionFields,
};
