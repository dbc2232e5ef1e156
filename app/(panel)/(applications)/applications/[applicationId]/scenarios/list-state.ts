import { createLoader, parseAsString, parseAsStringLiteral } from "nuqs/server";

import { pagerParsers } from "@/app/_ui/list-state";
import type { ScenarioSort } from "@/graphql/operations.generated";

/** Sort orders of the list: URL value to API value. */
export const sorts = {
  name: "NAME_ASC",
  "-name": "NAME_DESC",
  modified: "MODIFIED_ASC",
  "-modified": "MODIFIED_DESC",
} as const satisfies Record<string, ScenarioSort>;

export type Sort = keyof typeof sorts;

/** URL state of the list, parsed on the server and in the browser. */
export const scenariosState = {
  ...pagerParsers,
  q: parseAsString.withDefault(""),
  of: parseAsStringLiteral(["own", "shared"]),
  sort: parseAsStringLiteral(Object.keys(sorts) as Sort[]).withDefault("name"),
};

export const loadScenariosState = createLoader(scenariosState);
