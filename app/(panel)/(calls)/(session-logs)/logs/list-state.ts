import { createLoader, type inferParserType, parseAsString } from "nuqs/server";

import { pagerParsers, parseAsDay } from "@/app/_ui/list-state";
import { startOfDay } from "@/app/_ui/time";

/** URL state of the list; days are in the account's time zone, the last one included. */
export const logsState = {
  ...pagerParsers,
  session: parseAsString.withDefault(""),
  application: parseAsString,
  from: parseAsDay,
  to: parseAsDay,
};

export const loadLogsState = createLoader(logsState);

/** Returns the API's arguments for the filters. */
export function filterArgs({ session, application, from, to }: inferParserType<typeof logsState>, timeZone: string) {
  return {
    sessionId: session || null,
    applicationId: application,
    from: from && startOfDay(from, timeZone).toISOString(),
    to: to && startOfDay(to, timeZone, 1).toISOString(),
  };
}
