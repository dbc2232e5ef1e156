import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { randomUUID } from "node:crypto";

import { isSerializationFailure } from "@/db/errors";
import { conflict, DomainError } from "@/lib/platform/errors";
import { log } from "@/lib/platform/log";

/**
 * Formats an error for the client: an expected error with its code and details, an invalid request with its location,
 * and any other error only with an id under which it is logged.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const expected = isSerializationFailure(cause)
    ? conflict("Somebody else changed this at the same moment. Try again.")
    : cause;
  if (expected instanceof DomainError) {
    const { code, message, details } = expected;
    return { message, path: formatted.path, locations: formatted.locations, extensions: { code, ...details } };
  }
  const isRequestError = cause instanceof GraphQLError && formatted.extensions?.code !== "INTERNAL_SERVER_ERROR";
  // Apollo's own option keeps the suggestions for variables.
  if (isRequestError) return { ...formatted, message: formatted.message.replace(/ ?Did you mean .*\?/s, "") };
  return { ...unexpected(cause), path: formatted.path, locations: formatted.locations };
}

/** Logs an unexpected error and returns a generic one that contains the log id. */
export function unexpected(error: unknown): GraphQLFormattedError {
  const id = randomUUID();
  log.error({ err: error, id }, "unexpected error");
  return {
    message: `Something went wrong on our side. The log has it under ${id}.`,
    extensions: { code: "INTERNAL_SERVER_ERROR", id },
  };
}
