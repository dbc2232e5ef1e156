import { createLoader } from "nuqs/server";

import { pagerParsers } from "@/app/_ui/list-state";

export const loadReportsState = createLoader(pagerParsers);
