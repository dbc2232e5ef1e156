import type { Resolvers } from "@/graphql/resolvers.generated";
import { reportVerificationCall } from "@/lib/numbers/verification-calls/report-verification-call";
import { takeVerificationCalls } from "@/lib/numbers/verification-calls/take-verification-calls";

export const verificationCallResolvers: Resolvers = {
  Mutation: {
    takeVerificationCalls: (_, { first }, ctx) => takeVerificationCalls(ctx, first ?? 20),
    reportVerificationCall: async (_, { input }, ctx) => (await reportVerificationCall(ctx, input), true),
  },
  TakenVerificationCall: { id: ({ verificationCallId }) => verificationCallId },
};
