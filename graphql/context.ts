import type { Ctx } from "@/lib/platform/ctx";

import { type AnswerSize, newAnswerSize } from "./answer-size";
import { createLoaders, type Loaders } from "./loaders.generated";

/** What every resolver gets: who asks, from where, and this request's loaders. */
export interface GraphQLContext extends Ctx {
  loaders: Loaders;
  answer: AnswerSize;
  /** A cookie says who asks, and nothing says that one of our own pages sent it: then nothing is changed. */
  originUnsaid: boolean;
}

/** A context for one operation. */
export function graphqlContext(ctx: Ctx, originUnsaid = false): GraphQLContext {
  return { ...ctx, originUnsaid, loaders: createLoaders(ctx), answer: newAnswerSize() };
}
