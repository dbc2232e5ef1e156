import { createLoader } from "nuqs/server";

import { pagerParsers } from "@/app/_ui/list-state";

/** URL state of the list, parsed on the server and in the browser. */
export const addressesState = { ...pagerParsers };

export const loadAddressesState = createLoader(addressesState);
