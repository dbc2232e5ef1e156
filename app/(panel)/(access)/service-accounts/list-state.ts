import { createLoader, parseAsString, parseAsStringLiteral } from "nuqs/server";

import { pagerParsers } from "@/app/_ui/list-state";
import type { ServiceAccountSort, ServiceAccountStatus } from "@/graphql/operations.generated";
import { grantableRoleNames } from "@/lib/policy/roles";

/** Sort orders of the list: URL value to API value. */
export const sorts = { created: "CREATED_ASC", "-created": "CREATED_DESC" } as const satisfies Record<
  string,
  ServiceAccountSort
>;

export type Sort = keyof typeof sorts;

/** Labels and badge tones of the states of a service account. */
export const statuses: Record<ServiceAccountStatus, { label: string; tone: "good" | "warning" | "idle" }> = {
  ACTIVE: { label: "Active", tone: "good" },
  DISABLED: { label: "Disabled", tone: "idle" },
  EXPIRED: { label: "Expired", tone: "warning" },
  MAKER_DISABLED: { label: "Maker disabled", tone: "warning" },
};

/** URL state of the list, parsed on the server and in the browser. */
export const serviceAccountsState = {
  ...pagerParsers,
  q: parseAsString.withDefault(""),
  role: parseAsStringLiteral(grantableRoleNames),
  status: parseAsStringLiteral(Object.keys(statuses) as ServiceAccountStatus[]),
  sort: parseAsStringLiteral(Object.keys(sorts) as Sort[]).withDefault("-created"),
};

export const loadServiceAccountsState = createLoader(serviceAccountsState);
