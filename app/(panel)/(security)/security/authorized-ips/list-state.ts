import { createLoader, parseAsStringLiteral } from "nuqs/server";

import { pagerParsers } from "@/app/_ui/list-state";

/** URL state of the list, parsed on the server and in the browser. */
export const authorizedIpsState = { ...pagerParsers, list: parseAsStringLiteral(["allow", "deny"]) };

export const loadAuthorizedIpsState = createLoader(authorizedIpsState);
