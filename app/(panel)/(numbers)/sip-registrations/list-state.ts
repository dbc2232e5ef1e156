import { createLoader, createSerializer, parseAsString, parseAsStringLiteral } from "nuqs/server";

import { pagerParsers } from "@/app/_ui/list-state";
import type { SipRegistrationSort, SipRegistrationState } from "@/graphql/operations.generated";

/** What a registration's state is called, and how good that is. */
export const states: Record<SipRegistrationState, { label: string; tone: "good" | "bad" | "warning" | "idle" }> = {
  REGISTERED: { label: "Registered", tone: "good" },
  FAILED: { label: "Failed", tone: "bad" },
  NOT_REPORTED: { label: "Not reported yet", tone: "idle" },
  DEACTIVATED: { label: "Deactivated", tone: "warning" },
};

/** The orders of the list as the address writes them, and as the API does. */
export const sorts = {
  name: "NAME_ASC",
  "-name": "NAME_DESC",
  renewal: "RENEWAL_ASC",
  "-renewal": "RENEWAL_DESC",
} as const satisfies Record<string, SipRegistrationSort>;

export type Sort = keyof typeof sorts;

/** The list's state in the address, read by the server and by the browser. */
export const sipState = {
  ...pagerParsers,
  q: parseAsString.withDefault(""),
  state: parseAsStringLiteral(Object.keys(states) as SipRegistrationState[]),
  application: parseAsString,
  sort: parseAsStringLiteral(Object.keys(sorts) as Sort[]).withDefault("name"),
};

export const loadSipState = createLoader(sipState);

/** The address of the CSV export of what a filter leaves. */
export const exportAddress = createSerializer({
  q: sipState.q,
  state: sipState.state,
  application: sipState.application,
  sort: sipState.sort,
});
