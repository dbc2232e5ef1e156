import { createLoader, parseAsBoolean, parseAsString } from "nuqs/server";

import { pagerParsers } from "@/app/_ui/list-state";

/** URL state of the search, parsed on the server and in the browser. */
export const offersState = {
  ...pagerParsers,
  country: parseAsString,
  category: parseAsString,
  region: parseAsString,
  q: parseAsString.withDefault(""),
  sms: parseAsBoolean.withDefault(false),
};

export const loadOffersState = createLoader(offersState);
