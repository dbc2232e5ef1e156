import { createLoader, parseAsString, parseAsStringLiteral } from "nuqs/server";

import { pagerParsers } from "@/app/_ui/list-state";
import type { ChildAccountSort, ChildAccountState } from "@/graphql/operations.generated";

/** Sort orders of the list: URL value to API value. */
export const sorts = {
  name: "NAME_ASC",
  "-name": "NAME_DESC",
  created: "CREATED_ASC",
  "-created": "CREATED_DESC",
  balance: "BALANCE_ASC",
  "-balance": "BALANCE_DESC",
} as const satisfies Record<string, ChildAccountSort>;

export type Sort = keyof typeof sorts;

/** Labels and badge tones of the states of a child account. */
export const states: Record<ChildAccountState, { label: string; tone: "good" | "warning" | "idle" }> = {
  ACTIVE: { label: "Active", tone: "good" },
  FROZEN: { label: "Frozen", tone: "warning" },
  INACTIVE: { label: "Inactive", tone: "idle" },
};

/** URL state of the list, parsed on the server and in the browser. */
export const childAccountsState = {
  ...pagerParsers,
  q: parseAsString.withDefault(""),
  state: parseAsStringLiteral(Object.keys(states) as ChildAccountState[]),
  sort: parseAsStringLiteral(Object.keys(sorts) as Sort[]).withDefault("name"),
};

export const loadChildAccountsState = createLoader(childAccountsState);
