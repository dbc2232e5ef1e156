import { sql } from "drizzle-orm";

import { type Tx } from "@/db/database";
import { asTable, rowsOf } from "@/lib/engine/counts";
import { noSuch } from "@/lib/engine/owned";

import { type CallSession } from "./input";
import { type Part, storedParts, untouchedParts } from "./parts";

export async function writeUsages(
  tx: Tx,
  accountId: number,
  sessions: readonly CallSession[],
  ids: ReadonlyMap<string, number>,
  callIds: ReadonlyMap<string, number>,
): Promise<Part[]> {
  const items = sessions.flatMap(({ externalId, resourceUsages }, at) =>
    resourceUsages.map((usage, index) => ({
      ...usage,
      session: ids.get(externalId),
      path: `sessions.${at}.resourceUsages.${index}.callExternalId`,
    })),
  );
  if (items.length === 0) return [];
  const elsewhere = items.flatMap(({ callExternalId }) =>
    callExternalId !== null && !callIds.has(callExternalId) ? [callExternalId] : [],
  );
  const stored = new Map(
    elsewhere.length === 0
      ? []
      : (await storedParts(tx, accountId, "calls", elsewhere)).map(({ externalId, id }) => [externalId, Number(id)]),
  );
  const withCalls = items.map(({ path, ...usage }) => {
    const refCallId =
      usage.callExternalId === null ? null : (callIds.get(usage.callExternalId) ?? stored.get(usage.callExternalId));
    if (refCallId === undefined) throw noSuch("call", path);
    return { ...usage, refCallId };
  });
  const shape = `session bigint, "externalId" text, "resourceType" text, quantity numeric, unit text, cost numeric, "usedAt" timestamptz,
    "refCallId" bigint, description text`;
  const written = await rowsOf<Part>(
    tx,
    sql`insert into resource_usages as stored (account_id, call_session_history_id, external_id, resource_type, quantity, unit, cost, used_at, ref_call_id, description)
      select ${accountId}, session, "externalId", "resourceType", quantity, unit, cost, "usedAt", "refCallId", description
      from ${asTable(withCalls, shape)} order by "externalId"
      on conflict (account_id, external_id) do update set
        resource_type = excluded.resource_type, quantity = excluded.quantity, unit = excluded.unit, cost = excluded.cost, used_at = excluded.used_at,
        ref_call_id = excluded.ref_call_id, description = excluded.description
      where stored.call_session_history_id = excluded.call_session_history_id and stored.quantity <= excluded.quantity
        and (stored.resource_type, stored.quantity, stored.unit, stored.cost, stored.used_at, stored.ref_call_id, stored.description)
        is distinct from (excluded.resource_type, excluded.quantity, excluded.unit, excluded.cost, excluded.used_at, excluded.ref_call_id, excluded.description)
      returning external_id as "externalId", call_session_history_id::text as session, xmax = 0 as added`,
  );
  await untouchedParts(tx, accountId, "resourceUsages", sessions, ids, written);
  return written;
}
