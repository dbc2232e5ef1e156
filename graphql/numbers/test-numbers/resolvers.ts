import type { Resolvers } from "@/graphql/resolvers.generated";
import { listTestNumbers } from "@/lib/numbers/test-numbers/list-test-numbers";
import {
  callPersonalNumber,
  deletePersonalNumber,
  getPersonalNumber,
  setPersonalNumber,
  verifyPersonalNumber,
} from "@/lib/numbers/test-numbers/personal-number";
import { routeTestNumber } from "@/lib/numbers/test-numbers/route-test-number";

export const testNumberResolvers: Resolvers = {
  Query: {
    testNumbers: (_, _args, ctx) => listTestNumbers(ctx),
    personalTestNumber: (_, _args, ctx) => getPersonalNumber(ctx),
  },
  Mutation: {
    routeTestNumber: async (_, { input }, ctx) => (await routeTestNumber(ctx, input), true),
    setPersonalTestNumber: async (_, { input }, ctx) => ({ personalTestNumber: await setPersonalNumber(ctx, input) }),
    deletePersonalTestNumber: async (_, _args, ctx) => (await deletePersonalNumber(ctx), true),
    callPersonalTestNumber: async (_, _args, ctx) => ({ personalTestNumber: await callPersonalNumber(ctx) }),
    verifyPersonalTestNumber: async (_, { code }, ctx) => ({
      personalTestNumber: await verifyPersonalNumber(ctx, code),
    }),
  },
  TestNumber: { id: ({ testNumberId }) => testNumberId },
};
