import { createLoader, createSerializer, parseAsString, parseAsStringLiteral } from "nuqs/server";

import { pagerParsers } from "@/app/_ui/list-state";
import type { CallerIdState } from "@/graphql/operations.generated";

/** Labels and badge tones of the states of a caller ID. */
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

/** URL state of the list, parsed on the server and in the browser. */
export const callerIdsState = { ...pagerParsers, ...filters };

export const loadCallerIdsState = createLoader(callerIdsState);

/** Serializes the filters for the URL of the CSV export. */
export const exportAddress = createSerializer(filters);
