import { createLoader, parseAsBoolean, parseAsString } from "nuqs/server";

import { pagerParsers } from "@/app/_ui/list-state";

/** The list's state in the address, read by the server and by the browser. */
export const pushState = { ...pagerParsers, q: parseAsString.withDefault(""), all: parseAsBoolean.withDefault(false) };

export const loadPushState = createLoader(pushState);
