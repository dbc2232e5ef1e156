import { createLoader, parseAsString, parseAsStringLiteral } from "nuqs/server";

import { pagerParsers } from "@/app/_ui/list-state";

export const states = ["REGISTERED", "FAILED", "NOT_REPORTED"] as const;

/** The list's state in the address, read by the server and by the browser. */
export const sipState = { ...pagerParsers, q: parseAsString.withDefault(""), state: parseAsStringLiteral(states) };

export const loadSipState = createLoader(sipState);
