import { createLoader, createSerializer, type inferParserType, parseAsString, parseAsStringLiteral } from "nuqs/server";

import { pagerParsers } from "@/app/_ui/list-state";
import type { AcdStatus, UserSort } from "@/graphql/operations.generated";

/** The orders of the list as the address writes them, and as the API does. */
const sorts = {
  name: "NAME_ASC",
  "-name": "NAME_DESC",
  created: "CREATED_ASC",
  "-created": "CREATED_DESC",
} as const satisfies Record<string, UserSort>;

export type Sort = keyof typeof sorts;

/** What a user does in the older queues, in words. */
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

/** The list's state in the address, read by the server and by the browser. */
export const usersState = { ...pagerParsers, ...filters };

export const loadUsersState = createLoader(usersState);

/** The address of the CSV file that holds what a filter leaves. */
export const exportAddress = createSerializer(filters);

/** The API's arguments for a filter. */
export const filterArgs = ({ q, state, skill, acd, sort }: inferParserType<typeof filters>) => ({
  search: q,
  active: state === null ? null : state === "active",
  skillId: skill,
  acdStatus: acd,
  sort: sorts[sort],
});
