import { createLoader, parseAsString } from "nuqs/server";

import { pagerParsers } from "@/app/_ui/list-state";

/** URL state of the list, parsed on the server and in the browser. */
export const storageState = { ...pagerParsers, q: parseAsString.withDefault("") };

export const loadStorageState = createLoader(storageState);

/** The API gives at most 50 keys at once. */
export const STORAGE_SIZES = [25, 50] as const;
