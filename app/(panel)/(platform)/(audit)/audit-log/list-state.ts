import { createLoader, createSerializer, type inferParserType, parseAsString, parseAsStringLiteral } from "nuqs/server";

import { pagerParsers, parseAsDay } from "@/app/_ui/list-state";
import { startOfDay } from "@/app/_ui/time";

/** URL filters of the audit log; days are in the account's time zone, the last one included. */
export const auditFilters = {
  actor: parseAsString,
  action: parseAsString,
  address: parseAsString.withDefault(""),
  kind: parseAsString,
  object: parseAsString.withDefault(""),
  outcome: parseAsStringLiteral(["DONE", "FAILED", "DENIED"] as const),
  from: parseAsDay,
  to: parseAsDay,
};

/** URL state of the list, parsed on the server and in the browser. */
export const auditState = { ...pagerParsers, ...auditFilters };

export const loadAuditState = createLoader(auditState);

/** Serializes the filters for the URL of the CSV export. */
export const exportAddress = createSerializer(auditFilters);

/** Returns the API's arguments for the filters. */
export function filterArgs(
  { actor, action, address, kind, object, outcome, from, to }: inferParserType<typeof auditFilters>,
  timeZone: string,
) {
  return {
    actor,
    action,
    address: address || null,
    objectKind: kind,
    objectId: object || null,
    outcome,
    from: from && startOfDay(from, timeZone).toISOString(),
    to: to && startOfDay(to, timeZone, 1).toISOString(),
  };
}
