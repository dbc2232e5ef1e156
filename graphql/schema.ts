import { makeExecutableSchema } from "@graphql-tools/schema";

import { limitAnswers } from "./answer-size";
import { guardSchema } from "./guard-schema";
import { resolverList } from "./resolver-list.generated";
import { typeDefs } from "./sdl.generated";

// START HERE: the SDL is in graphql/<area>/<domain>/schema.graphql, with resolvers next to it and the policy in front.

/** The schema without the policy, for the test that proves that each verb checks access itself. */
export const unguardedSchema = limitAnswers(
  makeExecutableSchema({
    typeDefs,
    resolvers: resolverList,
    resolverValidationOptions: { requireResolversToMatchSchema: "error" },
  }),
);

export const schema = guardSchema(unguardedSchema);
