import { createLoader, parseAsStringLiteral } from "nuqs/server";

import { pagerParsers } from "@/app/_ui/list-state";

import { statuses } from "./labels";

export const paymentsState = {
  ...pagerParsers,
  status: parseAsStringLiteral(Object.keys(statuses) as (keyof typeof statuses)[]),
};

export const loadPaymentsState = createLoader(paymentsState);
