import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { type DocumentNode, GraphQLError, Kind, OperationTypeNode } from "graphql";

import { recordDenials } from "@/lib/platform/audit/record-denial";
import { DomainError } from "@/lib/platform/errors";
import { can } from "@/lib/policy/can";

import { answerTooLarge } from "./answer-size";
import type { GraphQLContext } from "./context";
import { formatError } from "./errors";
import { openFields } from "./guard-schema";
import { assertInputFits, limitRules, limits, rootFieldNames } from "./limits";
import { schema } from "./schema";

const shared = globalThis as typeof globalThis & { gatehouseApollo?: Promise<ApolloServer<GraphQLContext>> };

/** Returns the server that runs both HTTP requests and the panel's own operations. */
export function graphqlServer(): Promise<ApolloServer<GraphQLContext>> {
  return (shared.gatehouseApollo ??= start());
}

async function start(): Promise<ApolloServer<GraphQLContext>> {
  const server = new ApolloServer<GraphQLContext>({
    schema,
    formatError,
    introspection: true, // signed-in viewers only, enforced by the plugin below
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    maxRecursiveSelections: limits.selections,
    validationRules: limitRules,
    parseOptions: { maxTokens: limits.tokens },
    plugins: [ApolloServerPluginCacheControlDisabled(), beforeRunning, deniedAreRecorded, nobodyIs401, tooLargeIsNone],
  });
  await server.start();
  return server;
}

const refused = (message: string, code: string, status: number) =>
  new GraphQLError(message, { extensions: { code, http: { status } } });

/** Checks that depend on the viewer and the variables, once the operation is known. */
const beforeRunning: ApolloServerPlugin<GraphQLContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, document, contextValue, request }) {
        if (!operation) return;
        assertInputFits(
          request.variables,
          can(contextValue.viewer, "engine") ? limits.engineListItems : limits.listItems,
        );
        if (operation.operation === OperationTypeNode.SUBSCRIPTION)
          throw refused("There are no subscriptions.", "BAD_USER_INPUT", 400);
        if (operation.operation === OperationTypeNode.MUTATION && contextValue.originUnsaid) {
          throw refused(
            "A cookie counts only from our own pages. Send the session id as a bearer token.",
            "FORBIDDEN",
            403,
          );
        }
        const isIntrospection = rootFieldNames(fragmentsOf(document), operation.selectionSet).some(
          (name) => name === "__schema" || name === "__type",
        );
        const isViewer = contextValue.viewer && !contextValue.viewer.mustChangePassword;
        if (isIntrospection && !isViewer && process.env.NODE_ENV === "production") {
          throw refused("Log in to see the schema.", "UNAUTHENTICATED", 401);
        }
      },
    };
  },
};

/** Records every denial in the audit log before the response is sent. */
const deniedAreRecorded: ApolloServerPlugin<GraphQLContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ errors, contextValue }) {
        if (!errors || !contextValue.viewer) return;
        const denied = errors
          .map(unwrapResolverError)
          .flatMap((error) => (error instanceof DomainError && error.denied) || []);
        await recordDenials({ ...contextValue, viewer: contextValue.viewer }, denied);
      },
    };
  },
};

/** Responds with HTTP 401 when the request is anonymous and no requested field is open to anyone. */
const nobodyIs401: ApolloServerPlugin<GraphQLContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ operation, document, contextValue, response }) {
        if (!operation || !document || contextValue.viewer) return;
        const root = operation.operation === OperationTypeNode.MUTATION ? "Mutation" : "Query";
        const names = rootFieldNames(fragmentsOf(document), operation.selectionSet);
        if (
          names.every(
            (name) => name !== "__typename" && !name.startsWith("__") && openFields[`${root}.${name}`]?.to !== "anyone",
          )
        ) {
          response.http.status = 401;
        }
      },
    };
  },
};

/** Replaces a response that exceeded the size limit with a single error. */
const tooLargeIsNone: ApolloServerPlugin<GraphQLContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, response }) {
        if (contextValue.answer.left >= 0) return;
        const { code, message, details } = answerTooLarge();
        response.http.status = 400;
        response.body = {
          kind: "single",
          singleResult: { data: null, errors: [{ message, extensions: { code, ...details } }] },
        };
      },
    };
  },
};

/** Returns the document's fragments by name, in the shape that validation uses. */
function fragmentsOf(document: DocumentNode) {
  const fragments = new Map(
    document.definitions
      .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  return { getFragment: (name: string) => fragments.get(name) };
}
