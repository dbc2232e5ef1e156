import { createLoader, parseAsString, parseAsStringLiteral } from "nuqs/server";

import { pagerParsers } from "@/app/_ui/list-state";
import type { ServiceAccountSort, ServiceAccountStatus } from "@/graphql/operations.generated";
import { grantableRoleNames } from "@/lib/policy/roles";

/** The orders of the list as the address writes them, and as the API does. */
export const sorts = { created: "CREATED_ASC", "-created": "CREATED_DESC" } as const satisfies Record<
  string,
  ServiceAccountSort
>;

export type Sort = keyof typeof sorts;

/** What a service account's state is called, and how good that is. */
export const statuses: Record<ServiceAccountStatus, { label: string; tone: "good" | "warning" | "idle" }> = {
  ACTIVE: { label: "Active", tone: "good" },
  DISABLED: { label: "Disabled", tone: "idle" },
  EXPIRED: { label: "Expired", tone: "warning" },
  MAKER_DISABLED: { label: "Maker disabled", tone: "warning" },
};

/** The list's state in the address, read by the server and by the browser. */
export const serviceAccountsState = {
  ...pagerParsers,
  q: parseAsString.withDefault(""),
  role: parseAsStringLiteral(grantableRoleNames),
  status: parseAsStringLiteral(Object.keys(statuses) as ServiceAccountStatus[]),
  sort: parseAsStringLiteral(Object.keys(sorts) as Sort[]).withDefault("-created"),
};

export const loadServiceAccountsState = createLoader(serviceAccountsState);
