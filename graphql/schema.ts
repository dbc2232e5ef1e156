import { makeExecutableSchema } from "@graphql-tools/schema";

import { guardSchema } from "./access";
import { accountResolvers } from "./accounts/resolvers";
import { applicationResolvers } from "./applications/resolvers";
import { auditResolvers } from "./audit/resolvers";
import { callResolvers } from "./calls/resolvers";
import { jobResolvers } from "./jobs/resolvers";
import { logResolvers } from "./logs/resolvers";
import { policyResolvers } from "./policy/resolvers";
import { reportResolvers } from "./reports/resolvers";
import { typeDefs } from "./sdl.generated";
import { sessionResolvers } from "./sessions/resolvers";
import { subuserResolvers } from "./subusers/resolvers";

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
      callResolvers,
      reportResolvers,
      logResolvers,
    ],
    resolverValidationOptions: { requireResolversToMatchSchema: "error" },
  }),
);
