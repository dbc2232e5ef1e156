import { connection, connectionFields } from "@/graphql/connection";
import type { Resolvers } from "@/graphql/resolvers.generated";
import { addAddressProof } from "@/lib/account/address-proofs/add-address-proof";
import { deleteAddressProof } from "@/lib/account/address-proofs/delete-address-proof";
import {
  countAddressProofs,
  getAddressProof,
  listAddressProofs,
} from "@/lib/account/address-proofs/list-address-proofs";
import { submitAddressProof, withdrawAddressProof } from "@/lib/account/address-proofs/submit-address-proof";
import { updateAddressProof } from "@/lib/account/address-proofs/update-address-proof";

export const addressProofResolvers: Resolvers = {
  Query: {
    addressProofs: async (_, args, ctx) =>
      connection(await listAddressProofs(ctx, args), () => countAddressProofs(ctx)),
    addressProof: (_, { id }, ctx) => getAddressProof(ctx, id),
  },
  Mutation: {
    addAddressProof: async (_, { input }, ctx) => ({ addressProof: await addAddressProof(ctx, input) }),
    updateAddressProof: async (_, { id, input, version }, ctx) => ({
      addressProof: await updateAddressProof(ctx, { ...input, id, version }),
    }),
    submitAddressProof: async (_, { id }, ctx) => ({ addressProof: await submitAddressProof(ctx, id) }),
    withdrawAddressProof: async (_, { id }, ctx) => ({ addressProof: await withdrawAddressProof(ctx, id) }),
    deleteAddressProof: async (_, { id }, ctx) => (await deleteAddressProof(ctx, id), true),
  },
  AddressProof: {
    id: ({ addressProofId }) => addressProofId,
    documents: ({ addressProofId }, _args, ctx) => ctx.loaders.documentsOfAddressProof.load(addressProofId),
  },
  AddressProofConnection: connectionFields,
};
