import { listRuleChoices } from "../../lib/destinations/list-rule-choices";
import type { Resolvers } from "../resolvers.generated";

export const destinationResolvers: Resolvers = {
  Application: {
    ruleChoices: ({ applicationId }, { search }, ctx) => listRuleChoices(ctx, applicationId, search),
  },
};
