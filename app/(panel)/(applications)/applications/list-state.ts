import { createLoader, parseAsString, parseAsStringLiteral } from "nuqs/server";

import { pagerParsers } from "@/app/_ui/list-state";
import type { ApplicationSort } from "@/graphql/operations.generated";

/** The orders of the list as the address writes them, and as the API does. */
export const sorts = {
  name: "NAME_ASC",
  "-name": "NAME_DESC",
  modified: "MODIFIED_ASC",
  "-modified": "MODIFIED_DESC",
} as const satisfies Record<string, ApplicationSort>;

export type Sort = keyof typeof sorts;

/** The list's state in the address, read by the server and by the browser. */
export const applicationsState = {
  ...pagerParsers,
  q: parseAsString.withDefault(""),
  sort: parseAsStringLiteral(Object.keys(sorts) as Sort[]).withDefault("name"),
};

export const loadApplicationsState = createLoader(applicationsState);
