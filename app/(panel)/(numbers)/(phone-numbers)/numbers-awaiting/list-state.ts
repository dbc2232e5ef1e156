import { createLoader, parseAsString, parseAsStringLiteral } from "nuqs/server";

import { pagerParsers } from "@/app/_ui/list-state";

/** Filter labels of what a number can await. */
export const waits = {
  AWAITING_CONFIGURATION: "Your word on the business",
  BEING_SET_UP: "Its operator",
  REFUSED: "Refused",
} as const;

/** URL state of the list, parsed on the server and in the browser. */
export const awaitingState = {
  ...pagerParsers,
  q: parseAsString.withDefault(""),
  state: parseAsStringLiteral(Object.keys(waits) as (keyof typeof waits)[]),
};

export const loadAwaitingState = createLoader(awaitingState);
