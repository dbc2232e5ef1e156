import { createLoader, parseAsStringLiteral } from "nuqs/server";

import { pagerParsers } from "@/app/_ui/list-state";

/** The list's state in the address, read by the server and by the browser. */
export const authorizedIpsState = { ...pagerParsers, list: parseAsStringLiteral(["allow", "deny"]) };

export const loadAuthorizedIpsState = createLoader(authorizedIpsState);
