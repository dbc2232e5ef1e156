import { createLoader, parseAsString, parseAsStringLiteral } from "nuqs/server";

import { pagerParsers } from "@/app/_ui/list-state";
import type { SubuserSort } from "@/graphql/operations.generated";
import { grantableRoleNames } from "@/lib/policy/roles";

/** Sort orders of the list: URL value to API value. */
export const sorts = {
  name: "NAME_ASC",
  "-name": "NAME_DESC",
  created: "CREATED_ASC",
  "-created": "CREATED_DESC",
  login: "LAST_LOGIN_ASC",
  "-login": "LAST_LOGIN_DESC",
} as const satisfies Record<string, SubuserSort>;

export type Sort = keyof typeof sorts;

/** URL state of the list, parsed on the server and in the browser. */
export const subusersState = {
  ...pagerParsers,
  q: parseAsString.withDefault(""),
  role: parseAsStringLiteral(grantableRoleNames),
  status: parseAsStringLiteral(["ACTIVE", "DISABLED"] as const),
  sort: parseAsStringLiteral(Object.keys(sorts) as Sort[]).withDefault("name"),
};

export const loadSubusersState = createLoader(subusersState);
