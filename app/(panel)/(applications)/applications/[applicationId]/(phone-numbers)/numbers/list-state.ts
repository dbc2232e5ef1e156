import { createLoader, createSerializer, parseAsString } from "nuqs/server";

import { pagerParsers } from "@/app/_ui/list-state";

const filters = { q: parseAsString.withDefault("") };

/** URL state of the list, parsed on the server and in the browser. */
export const numbersState = { ...pagerParsers, ...filters };

export const loadNumbersState = createLoader(numbersState);

/** Serializes the search for the URL of the CSV export. */
export const exportAddress = createSerializer(filters);
