import type { Resolvers } from "@/graphql/resolvers.generated";
import { listRuleChoices } from "@/lib/applications/destinations/list-rule-choices";

export const destinationResolvers: Resolvers = {
  Application: {
    ruleChoices: ({ applicationId }, { search }, ctx) => listRuleChoices(ctx, applicationId, search),
  },
};
