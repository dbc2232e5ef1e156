import { createLoader, parseAsString, parseAsStringLiteral } from "nuqs/server";

import { pagerParsers } from "@/app/_ui/list-state";
import type { CallListSort } from "@/graphql/operations.generated";

/** Sort orders of the list: URL value to API value. */
export const sorts = {
  name: "NAME_ASC",
  "-name": "NAME_DESC",
  submitted: "SUBMITTED_ASC",
  "-submitted": "SUBMITTED_DESC",
} as const satisfies Record<string, CallListSort>;

export type Sort = keyof typeof sorts;

/** URL state of the list, parsed on the server and in the browser. */
export const callListsState = {
  ...pagerParsers,
  q: parseAsString.withDefault(""),
  status: parseAsStringLiteral(["IN_PROGRESS", "COMPLETED", "CANCELED", "SUSPENDED"] as const),
  type: parseAsStringLiteral(["AUTOMATIC", "MANUAL", "PREDICTIVE", "PROGRESSIVE"] as const),
  sort: parseAsStringLiteral(Object.keys(sorts) as Sort[]).withDefault("-submitted"),
};

export const loadCallListsState = createLoader(callListsState);
