import { createLoader, createSerializer, parseAsString, parseAsStringLiteral } from "nuqs/server";

import { pagerParsers } from "@/app/_ui/list-state";
import type { CallerIdState } from "@/graphql/operations.generated";

/** What a caller ID's state is called, and how good that is. */
export const states: Record<CallerIdState, { label: string; tone: "good" | "bad" | "warning" | "idle" }> = {
  VERIFIED: { label: "Verified", tone: "good" },
  EXPIRING: { label: "Expires soon", tone: "warning" },
  EXPIRED: { label: "Expired", tone: "bad" },
  UNVERIFIED: { label: "Not verified", tone: "idle" },
};

const filters = {
  q: parseAsString.withDefault(""),
  state: parseAsStringLiteral(Object.keys(states) as CallerIdState[]),
};

/** The list's state in the address, read by the server and by the browser. */
export const callerIdsState = { ...pagerParsers, ...filters };

export const loadCallerIdsState = createLoader(callerIdsState);

/** The address of the CSV file that holds what a filter leaves. */
export const exportAddress = createSerializer(filters);
