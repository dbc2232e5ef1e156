import { createLoader, parseAsString } from "nuqs/server";

import { pagerParsers } from "@/app/_ui/list-state";

/** URL state of the list, parsed on the server and in the browser. */
export const secretsState = { ...pagerParsers, q: parseAsString.withDefault("") };

export const loadSecretsState = createLoader(secretsState);
