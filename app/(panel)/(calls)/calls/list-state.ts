import { createLoader, type inferParserType, parseAsInteger, parseAsString, parseAsStringLiteral } from "nuqs/server";

import { pagerParsers, parseAsDay } from "@/app/_ui/list-state";
import { startOfDay } from "@/app/_ui/time";
import type { CallSessionFilter, CallSessionSort } from "@/graphql/operations.generated";

import { finishReasons, recordings, results } from "./labels";

/** Sort orders of the list: URL value to API value. */
export const sorts = { started: "STARTED_ASC", "-started": "STARTED_DESC" } as const satisfies Record<
  string,
  CallSessionSort
>;

export type Sort = keyof typeof sorts;

const keysOf = <Key extends string>(words: Record<Key, unknown>) => Object.keys(words) as Key[];

/** URL filters of a call history; days are in the account's time zone, the last one included. */
const callFilters = {
  from: parseAsDay,
  to: parseAsDay,
  number: parseAsString.withDefault(""),
  side: parseAsStringLiteral(["LOCAL", "REMOTE"] as const),
  result: parseAsStringLiteral(keysOf(results)),
  recorded: parseAsStringLiteral(keysOf(recordings)),
  end: parseAsStringLiteral(keysOf(finishReasons)),
  min: parseAsInteger,
  max: parseAsInteger,
  application: parseAsString,
  rule: parseAsString,
  user: parseAsString,
};

/** URL state of the list, parsed on the server and in the browser. */
export const callsState = {
  ...pagerParsers,
  ...callFilters,
  sort: parseAsStringLiteral(keysOf(sorts)).withDefault("-started"),
};

export const loadCallsState = createLoader(callsState);

export type CallsState = inferParserType<typeof callsState>;

/** Returns the API's filter for the URL state, without the application. */
export function filterArgs(
  { from, to, number, side, result, recorded, end, min, max, rule, user }: CallsState,
  timeZone: string,
): CallSessionFilter {
  return {
    from: from && startOfDay(from, timeZone).toISOString(),
    to: to && startOfDay(to, timeZone, 1).toISOString(),
    number: number || null,
    numberSide: side,
    successful: result && result === "successful",
    recorded: recorded && recorded === "yes",
    finishReason: end,
    minDuration: min,
    maxDuration: max,
    ruleId: rule,
    userId: user,
  };
}
