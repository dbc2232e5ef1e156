import type { Ctx } from "@/lib/platform/ctx";

import { type AnswerSize, newAnswerSize } from "./answer-size";
import { createLoaders, type Loaders } from "./loaders.generated";

/** Context of every resolver: the viewer, the request and the request's loaders. */
export interface GraphQLContext extends Ctx {
  loaders: Loaders;
  answer: AnswerSize;
  /**
   * True when a cookie identifies the viewer but no header proves the request came from our own pages; mutations are
   * then refused.
   */
  originUnsaid: boolean;
}

/** Creates the context of one operation. */
export function graphqlContext(ctx: Ctx, originUnsaid = false): GraphQLContext {
  return { ...ctx, originUnsaid, loaders: createLoaders(ctx), answer: newAnswerSize() };
}
