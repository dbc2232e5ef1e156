import { listRuleChoices, listUserChoices } from "../../lib/destinations/list-choices";
import type { Resolvers } from "../resolvers.generated";

export const destinationResolvers: Resolvers = {
  Application: {
    ruleChoices: ({ applicationId }, { search }, ctx) => listRuleChoices(ctx, applicationId, search),
    userChoices: ({ applicationId }, { search }, ctx) => listUserChoices(ctx, applicationId, search),
  },
};
