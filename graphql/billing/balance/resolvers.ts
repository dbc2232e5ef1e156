import type { Resolvers } from "@/graphql/resolvers.generated";
import { getBilling } from "@/lib/billing/balance/get-billing";

export const billingResolvers: Resolvers = {
  Query: {
    billing: (_, _args, ctx) => getBilling(ctx),
  },
};
