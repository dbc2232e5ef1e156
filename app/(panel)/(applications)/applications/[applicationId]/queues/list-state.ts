import { createLoader, createSerializer, type inferParserType, parseAsString, parseAsStringLiteral } from "nuqs/server";

import { pagerParsers, parseAsDay } from "@/app/_ui/list-state";
import { startOfDay } from "@/app/_ui/time";
import type { QueueSort } from "@/graphql/operations.generated";
import { FIGURES_DAYS_AT_MOST } from "@/lib/applications/queues/figures-days";

/** Sort orders of the queues: URL value to API value. */
export const sorts = { name: "NAME_ASC", "-name": "NAME_DESC" } as const satisfies Record<string, QueueSort>;

export type Sort = keyof typeof sorts;

/** URL state of the list of queues, parsed on the server and in the browser. */
export const queuesState = {
  ...pagerParsers,
  q: parseAsString.withDefault(""),
  sort: parseAsStringLiteral(Object.keys(sorts) as Sort[]).withDefault("name"),
};

export const loadQueuesState = createLoader(queuesState);

/** URL state of a list with only a search: the skills', a queue's users'. */
export const searchedState = { ...pagerParsers, q: parseAsString.withDefault("") };

export const loadSearchedState = createLoader(searchedState);

const historyFilters = { answered: parseAsStringLiteral(["yes", "no"] as const), from: parseAsDay, to: parseAsDay };

/** URL state of a queue's history; days are in the account's time zone, the last one included. */
export const historyState = { ...pagerParsers, ...historyFilters };

export const loadHistoryState = createLoader(historyState);

/** Serializes the filters for the URL of the CSV export. */
export const historyExportAddress = createSerializer(historyFilters);

/** Returns the API's arguments for the filters of the history. */
export const historyArgs = ({ answered, from, to }: inferParserType<typeof historyFilters>, timeZone: string) => ({
  answered: answered === null ? null : answered === "yes",
  from: from && startOfDay(from, timeZone).toISOString(),
  to: to && startOfDay(to, timeZone, 1).toISOString(),
});

/** Returns whether figures are available for the period of a filter. */
export function haveFigures({ from, to }: inferParserType<typeof historyFilters>, timeZone: string): boolean {
  if (!from) return true;
  const end = to ? startOfDay(to, timeZone, 1) : new Date();
  const days = (end.getTime() - startOfDay(from, timeZone).getTime()) / 86_400_000;
  return days >= 0 && days <= FIGURES_DAYS_AT_MOST;
}
