import { connection, connectionFields } from "@/graphql/connection";
import type { Resolvers } from "@/graphql/resolvers.generated";
import { addSipNetwork } from "@/lib/security/sip-white-list/add-sip-network";
import { deleteSipNetwork } from "@/lib/security/sip-white-list/delete-sip-network";
import { countSipNetworks, listSipNetworks } from "@/lib/security/sip-white-list/list-sip-networks";
import { updateSipNetwork } from "@/lib/security/sip-white-list/update-sip-network";

export const sipWhiteListResolvers: Resolvers = {
  Query: {
    sipWhiteList: async (_, args, ctx) => connection(await listSipNetworks(ctx, args), () => countSipNetworks(ctx)),
  },
  Mutation: {
    addSipNetwork: (_, { input }, ctx) => addSipNetwork(ctx, input),
    updateSipNetwork: (_, args, ctx) => updateSipNetwork(ctx, args),
    deleteSipNetwork: async (_, { id }, ctx) => (await deleteSipNetwork(ctx, id), true),
  },
  SipNetwork: { id: ({ sipWhiteListId }) => sipWhiteListId },
  SipNetworkConnection: connectionFields,
};
