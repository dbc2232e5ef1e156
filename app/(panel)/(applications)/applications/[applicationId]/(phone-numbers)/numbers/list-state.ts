import { createLoader, createSerializer, parseAsString } from "nuqs/server";

import { pagerParsers } from "@/app/_ui/list-state";

const filters = { q: parseAsString.withDefault("") };

/** The list's state in the address, read by the server and by the browser. */
export const numbersState = { ...pagerParsers, ...filters };

export const loadNumbersState = createLoader(numbersState);

/** The address of the CSV file that holds what a search leaves. */
export const exportAddress = createSerializer(filters);
