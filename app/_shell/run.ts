import "server-only";

import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { GraphQLFormattedError } from "graphql";
import { refresh } from "next/cache";
import { headers } from "next/headers";
import { forbidden, notFound, redirect } from "next/navigation";

import type { ActionResult } from "@/app/_ui/action-result";
import { execute } from "@/graphql/execute";
import type { ErrorCode } from "@/lib/platform/errors";
import { originOf } from "@/lib/platform/http/same-origin";

import { currentCtx, loginPath } from "./viewer";

/**
 * Runs a page's query. Redirects to the login page without a session, to the 403 page when denied, and to the 404 page
 * when not found; `problem` says what is wrong with the URL (an invalid cursor or date).
 */
export async function runQuery<Data, Variables extends Record<string, unknown>>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<{ data: Data; problem: null } | { data: null; problem: string }> {
  const { data, errors } = await execute(await currentCtx(), query, variables);
  const [error] = errors;
  if (!error && data) return { data: plain(data), problem: null };
  switch (error?.extensions?.code) {
    case "UNAUTHENTICATED":
      redirect(await loginPath());
    case "FORBIDDEN":
      forbidden();
    case "NOT_FOUND":
      notFound();
    case "BAD_USER_INPUT":
      return { data: null, problem: error.message };
    default:
      throw unforeseen(error);
  }
}

/**
 * Runs a mutation for a server action and refreshes the page when it succeeded. Only requests from our own pages are
 * accepted. Expected failures are returned with their message and fields; anything else reaches error.tsx.
 */
export async function runAction<Data, Variables extends Record<string, unknown>>(
  mutation: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<ActionResult<Data>> {
  if (!(await comesFromOurPages()))
    return { ok: false, code: "FORBIDDEN", message: "Actions come from our own pages only.", fields: {} };
  const { data, errors } = await execute(await currentCtx(), mutation, variables);
  const [error] = errors;
  if (!error && data) {
    refresh();
    return { ok: true, data: plain(data) };
  }
  const code = error?.extensions?.code;
  if (code === "UNAUTHENTICATED") redirect(await loginPath());
  if (!error || code === "INTERNAL_SERVER_ERROR") throw unforeseen(error);
  const fields = (error.extensions?.fields ?? {}) as Record<string, string>;
  return { ok: false, code: code as ErrorCode, message: error.message, fields };
}

/** Returns whether the request was sent by one of our own pages; every server action checks it first. */
export async function comesFromOurPages(): Promise<boolean> {
  return originOf(await headers()) === "same";
}

/** Returns an error whose digest, shown by the error page, is the id of the log entry. */
function unforeseen(error: GraphQLFormattedError | undefined): Error {
  return Object.assign(new Error(error?.message ?? "The operation gave no data."), { digest: error?.extensions?.id });
}

/** GraphQL results have no prototype; such objects can't be passed to client components or returned from actions. */
const plain = <Data>(data: Data): Data => structuredClone(data);
