import { createLoader, parseAsString } from "nuqs/server";

import { pagerParsers } from "@/app/_ui/list-state";

/** URL state of the list, parsed on the server and in the browser. */
export const storageState = { ...pagerParsers, q: parseAsString.withDefault("") };

export const loadStorageState = createLoader(storageState);

/** Page sizes; the API returns at most 50 keys per page. */
export const STORAGE_SIZES = [25, 50] as const;
