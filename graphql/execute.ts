import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { GraphQLFormattedError } from "graphql";

import type { Ctx } from "@/lib/platform/ctx";

import { graphqlContext } from "./context";
import { graphqlServer } from "./server";

/** Result of an operation: its data, and the errors of the fields that are null because of them. */
export interface Executed<Data> {
  data: Data | null;
  errors: readonly GraphQLFormattedError[];
}

/** Runs a typed operation in this process, through the same server, limits and policy as one over HTTP. */
export async function execute<Data, Variables extends Record<string, unknown>>(
  ctx: Ctx,
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Executed<Data>> {
  const server = await graphqlServer();
  const { body } = await server.executeOperation<Data, Variables>(
    { query, variables },
    { contextValue: graphqlContext(ctx) },
  );
  if (body.kind !== "single") throw new Error("Answers in parts are not served.");
  return { data: body.singleResult.data ?? null, errors: body.singleResult.errors ?? [] };
}
