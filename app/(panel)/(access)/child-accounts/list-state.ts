import { createLoader, parseAsString, parseAsStringLiteral } from "nuqs/server";

import { pagerParsers } from "@/app/_ui/list-state";
import type { ChildAccountSort, ChildAccountState } from "@/graphql/operations.generated";

/** The orders of the list as the address writes them, and as the API does. */
export const sorts = {
  name: "NAME_ASC",
  "-name": "NAME_DESC",
  created: "CREATED_ASC",
  "-created": "CREATED_DESC",
  balance: "BALANCE_ASC",
  "-balance": "BALANCE_DESC",
} as const satisfies Record<string, ChildAccountSort>;

export type Sort = keyof typeof sorts;

/** What a child account's state is called, and how good that is. */
export const states: Record<ChildAccountState, { label: string; tone: "good" | "warning" | "idle" }> = {
  ACTIVE: { label: "Active", tone: "good" },
  FROZEN: { label: "Frozen", tone: "warning" },
  INACTIVE: { label: "Inactive", tone: "idle" },
};

/** The list's state in the address, read by the server and by the browser. */
export const childAccountsState = {
  ...pagerParsers,
  q: parseAsString.withDefault(""),
  state: parseAsStringLiteral(Object.keys(states) as ChildAccountState[]),
  sort: parseAsStringLiteral(Object.keys(sorts) as Sort[]).withDefault("name"),
};

export const loadChildAccountsState = createLoader(childAccountsState);
