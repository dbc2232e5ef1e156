import { createLoader, parseAsBoolean, parseAsString } from "nuqs/server";

import { pagerParsers } from "@/app/_ui/list-state";

/** URL state of the list, parsed on the server and in the browser. */
export const dialogflowState = {
  ...pagerParsers,
  q: parseAsString.withDefault(""),
  all: parseAsBoolean.withDefault(false),
};

export const loadDialogflowState = createLoader(dialogflowState);
