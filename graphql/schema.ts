import { makeExecutableSchema } from "@graphql-tools/schema";

import { guardSchema } from "./access";
import { limitAnswers } from "./answer-size";
import { resolverList } from "./resolver-list.generated";
import { typeDefs } from "./sdl.generated";

// START HERE: the SDL of graphql/<area>/<domain>/schema.graphql, the resolvers beside it, and the policy in front of both.

/** The schema without the policy in front of it, for the test that proves that each verb refuses by itself. */
export const unguardedSchema = limitAnswers(
  makeExecutableSchema({
    typeDefs,
    resolvers: resolverList,
    resolverValidationOptions: { requireResolversToMatchSchema: "error" },
  }),
);

export const schema = guardSchema(unguardedSchema);
