import { createLoader, createSerializer, parseAsString, parseAsStringLiteral } from "nuqs/server";

import { pagerParsers } from "@/app/_ui/list-state";
import type { SipRegistrationSort, SipRegistrationState } from "@/graphql/operations.generated";

/** Labels and badge tones of the states of a registration. */
export const states: Record<SipRegistrationState, { label: string; tone: "good" | "bad" | "warning" | "idle" }> = {
  REGISTERED: { label: "Registered", tone: "good" },
  FAILED: { label: "Failed", tone: "bad" },
  NOT_REPORTED: { label: "Not reported yet", tone: "idle" },
  DEACTIVATED: { label: "Deactivated", tone: "warning" },
};

/** Sort orders of the list: URL value to API value. */
export const sorts = {
  name: "NAME_ASC",
  "-name": "NAME_DESC",
  renewal: "RENEWAL_ASC",
  "-renewal": "RENEWAL_DESC",
} as const satisfies Record<string, SipRegistrationSort>;

export type Sort = keyof typeof sorts;

/** URL state of the list, parsed on the server and in the browser. */
export const sipState = {
  ...pagerParsers,
  q: parseAsString.withDefault(""),
  state: parseAsStringLiteral(Object.keys(states) as SipRegistrationState[]),
  application: parseAsString,
  sort: parseAsStringLiteral(Object.keys(sorts) as Sort[]).withDefault("name"),
};

export const loadSipState = createLoader(sipState);

/** Serializes the filters for the URL of the CSV export. */
export const exportAddress = createSerializer({
  q: sipState.q,
  state: sipState.state,
  application: sipState.application,
  sort: sipState.sort,
});
