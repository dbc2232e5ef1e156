import { createLoader, type inferParserType, parseAsString, parseAsStringLiteral } from "nuqs/server";

import { pagerParsers, parseAsDay } from "@/app/_ui/list-state";
import { startOfDay } from "@/app/_ui/time";
import type { TransactionFilter } from "@/graphql/operations.generated";

import { directions, holds, types } from "./labels";

const keysOf = <Key extends string>(words: Record<Key, unknown>) => Object.keys(words) as Key[];

/** URL state of the list; days are in the account's time zone, the last one included. */
export const transactionsState = {
  ...pagerParsers,
  from: parseAsDay,
  to: parseAsDay,
  type: parseAsStringLiteral(keysOf(types)),
  direction: parseAsStringLiteral(keysOf(directions)),
  hold: parseAsStringLiteral(keysOf(holds)),
  application: parseAsString,
  user: parseAsString,
  child: parseAsString,
  resource: parseAsString,
};

export const loadTransactionsState = createLoader(transactionsState);

export type TransactionsState = inferParserType<typeof transactionsState>;

/**
 * Returns the API's filter for the URL state; a resource is written as its kind, a colon and its id, or the kind alone.
 */
export function filterArgs(
  { from, to, type, direction, hold, application, user, child, resource }: TransactionsState,
  timeZone: string,
): TransactionFilter {
  const [resourceType, ...rest] = (resource ?? "").split(":");
  return {
    from: from && startOfDay(from, timeZone).toISOString(),
    to: to && startOfDay(to, timeZone, 1).toISOString(),
    type,
    direction,
    onHold: hold && hold === "yes",
    applicationId: application,
    userId: user,
    childAccountId: child,
    resourceType: resourceType || null,
    resourceId: rest.join(":") || null,
  };
}
