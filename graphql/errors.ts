import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { randomUUID } from "node:crypto";

import { conflict, DomainError } from "@/lib/platform/errors";
import { log } from "@/lib/platform/log";

import { isSerializationFailure } from "../db/errors";

/**
 * What a client is told of an error: an expected one with its code and details, a wrong request with the place of the
 * mistake, and of anything else nothing but an id, under which the log has the rest.
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
  // Apollo's own switch leaves the suggestions for variables in.
  if (isRequestError) return { ...formatted, message: formatted.message.replace(/ ?Did you mean .*\?/s, "") };
  return { ...unexpected(cause), path: formatted.path, locations: formatted.locations };
}

/** An error that nobody foresaw, logged under an id that its message gives away. */
export function unexpected(error: unknown): GraphQLFormattedError {
  const id = randomUUID();
  log.error({ err: error, id }, "unexpected error");
  return {
    message: `Something went wrong on our side. The log has it under ${id}.`,
    extensions: { code: "INTERNAL_SERVER_ERROR", id },
  };
}
