import type { Resolvers } from "@/graphql/resolvers.generated";
import { listVerifications } from "@/lib/account/verification/list-verifications";
import { saveVerification } from "@/lib/account/verification/save-verification";
import { submitVerification } from "@/lib/account/verification/submit-verification";
import { withdrawVerification } from "@/lib/account/verification/withdraw-verification";

export const verificationResolvers: Resolvers = {
  Query: { verifications: (_, _args, ctx) => listVerifications(ctx) },
  Mutation: {
    saveVerification: async (_, { input }, ctx) => ({ verification: await saveVerification(ctx, input) }),
    submitVerification: async (_, { id }, ctx) => ({ verification: await submitVerification(ctx, id) }),
    withdrawVerification: async (_, { id }, ctx) => ({ verification: await withdrawVerification(ctx, id) }),
  },
  Verification: {
    id: ({ verificationId }) => verificationId,
    documents: ({ verificationId }, _args, ctx) => ctx.loaders.documentsOfVerification.load(verificationId),
    agreements: ({ verificationId }, _args, ctx) => ctx.loaders.agreementsOfVerification.load(verificationId),
  },
  Agreement: {
    id: ({ agreementId }) => agreementId,
    documents: ({ agreementId }, _args, ctx) => ctx.loaders.documentsOfAgreement.load(agreementId),
  },
};
