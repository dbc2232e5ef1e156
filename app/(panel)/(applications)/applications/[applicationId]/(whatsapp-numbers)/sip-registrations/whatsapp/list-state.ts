import { createLoader, parseAsString } from "nuqs/server";

import { pagerParsers } from "@/app/_ui/list-state";

/** The list's state in the address, read by the server and by the browser. */
export const whatsappState = { ...pagerParsers, q: parseAsString.withDefault("") };

export const loadWhatsappState = createLoader(whatsappState);
