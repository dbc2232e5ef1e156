import { reportVerificationCall } from "../../lib/verification-calls/report-verification-call";
import { takeVerificationCalls } from "../../lib/verification-calls/take-verification-calls";
import type { Resolvers } from "../resolvers.generated";

export const verificationCallResolvers: Resolvers = {
  Mutation: {
    takeVerificationCalls: (_, { first }, ctx) => takeVerificationCalls(ctx, first ?? 20),
    reportVerificationCall: async (_, { input }, ctx) => (await reportVerificationCall(ctx, input), true),
  },
  TakenVerificationCall: { id: ({ verificationCallId }) => verificationCallId },
};
