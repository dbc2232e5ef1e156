import { createLoader, createSerializer, type inferParserType, parseAsString, parseAsStringLiteral } from "nuqs/server";

import { pagerParsers } from "@/app/_ui/list-state";
import type { AcdStatus, UserSort } from "@/graphql/operations.generated";

/** Sort orders of the list: URL value to API value. */
const sorts = {
  name: "NAME_ASC",
  "-name": "NAME_DESC",
  created: "CREATED_ASC",
  "-created": "CREATED_DESC",
} as const satisfies Record<string, UserSort>;

export type Sort = keyof typeof sorts;

/** Labels of a user's statuses in the older queues. */
export const acdStatuses: Record<AcdStatus, string> = {
  OFFLINE: "offline",
  ONLINE: "online",
  READY: "ready",
  BANNED: "banned",
  IN_SERVICE: "in service",
  AFTER_SERVICE: "after service",
  TIMEOUT: "timeout",
  DND: "do not disturb",
};

const filters = {
  q: parseAsString.withDefault(""),
  state: parseAsStringLiteral(["active", "inactive"] as const),
  skill: parseAsString,
  acd: parseAsStringLiteral(Object.keys(acdStatuses) as AcdStatus[]),
  sort: parseAsStringLiteral(Object.keys(sorts) as Sort[]).withDefault("name"),
};

/** URL state of the list, parsed on the server and in the browser. */
export const usersState = { ...pagerParsers, ...filters };

export const loadUsersState = createLoader(usersState);

/** Serializes the filters for the URL of the CSV export. */
export const exportAddress = createSerializer(filters);

/** Returns the API's arguments for the filters. */
export const filterArgs = ({ q, state, skill, acd, sort }: inferParserType<typeof filters>) => ({
  search: q,
  active: state === null ? null : state === "active",
  skillId: skill,
  acdStatus: acd,
  sort: sorts[sort],
});
