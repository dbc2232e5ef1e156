import { createLoader, createSerializer, type inferParserType, parseAsString, parseAsStringLiteral } from "nuqs/server";

import { pagerParsers, parseAsDay } from "@/app/_ui/list-state";
import { startOfDay } from "@/app/_ui/time";
import type { SmsDirection, SmsStatus } from "@/graphql/operations.generated";

export const directions: Record<SmsDirection, string> = { IN: "Incoming", OUT: "Outgoing" };

/** Labels and badge tones of the states of a message. */
export const statuses: Record<SmsStatus, { label: string; tone: "good" | "bad" | "idle" }> = {
  SUCCESS: { label: "Sent", tone: "good" },
  ERROR: { label: "Failed", tone: "bad" },
  WAITING: { label: "Waiting", tone: "idle" },
};

/** URL filters; days are in the account's time zone, the last one included. */
const smsFilters = {
  from: parseAsDay,
  to: parseAsDay,
  number: parseAsString.withDefault(""),
  direction: parseAsStringLiteral(Object.keys(directions) as SmsDirection[]),
  status: parseAsStringLiteral(Object.keys(statuses) as SmsStatus[]),
};

/** URL state of the list, parsed on the server and in the browser. */
export const smsState = { ...pagerParsers, ...smsFilters };

export const loadSmsState = createLoader(smsState);

/** Serializes the filters for the URL of the CSV export. */
export const exportAddress = createSerializer(smsFilters);

/** Returns the API's arguments for the filters. */
export function filterArgs(
  { from, to, number, direction, status }: inferParserType<typeof smsFilters>,
  timeZone: string,
) {
  return {
    from: from && startOfDay(from, timeZone).toISOString(),
    to: to && startOfDay(to, timeZone, 1).toISOString(),
    number: number || null,
    direction,
    status,
  };
}
