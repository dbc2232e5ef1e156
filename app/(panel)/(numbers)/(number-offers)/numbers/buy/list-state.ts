import { createLoader, parseAsBoolean, parseAsString } from "nuqs/server";

import { pagerParsers } from "@/app/_ui/list-state";

/** What is looked for, in the address, read by the server and by the browser. */
export const offersState = {
  ...pagerParsers,
  country: parseAsString,
  category: parseAsString,
  region: parseAsString,
  q: parseAsString.withDefault(""),
  sms: parseAsBoolean.withDefault(false),
};

export const loadOffersState = createLoader(offersState);
