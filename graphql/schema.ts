import { makeExecutableSchema } from "@graphql-tools/schema";

import { guardSchema } from "./access";
import { accountResolvers } from "./accounts/resolvers";
import { applicationResolvers } from "./applications/resolvers";
import { auditResolvers } from "./audit/resolvers";
import { jobResolvers } from "./jobs/resolvers";
import { policyResolvers } from "./policy/resolvers";
import { ruleResolvers } from "./rules/resolvers";
import { scenarioResolvers } from "./scenarios/resolvers";
import { queueResolvers } from "./queues/resolvers";
import { typeDefs } from "./sdl.generated";
import { sessionResolvers } from "./sessions/resolvers";
import { smartQueueResolvers } from "./smart-queue/resolvers";
import { subuserResolvers } from "./subusers/resolvers";
import { userResolvers } from "./users/resolvers";

// START HERE: the SDL of graphql/*/schema.graphql, a resolver module a domain, and the policy in front of both.
export const schema = guardSchema(
  makeExecutableSchema({
    typeDefs,
    resolvers: [
      policyResolvers,
      accountResolvers,
      sessionResolvers,
      subuserResolvers,
      auditResolvers,
      jobResolvers,
      applicationResolvers,
      scenarioResolvers,
      ruleResolvers,
      userResolvers,
      queueResolvers,
      smartQueueResolvers,
    ],
    resolverValidationOptions: { requireResolversToMatchSchema: "error" },
  }),
);
