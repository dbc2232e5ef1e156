import { sql } from "drizzle-orm";

import { type Tx } from "@/db/database";
import { asTable, rowsOf } from "@/lib/engine/counts";

import { type CallSession } from "./input";
import { type Part, untouchedParts } from "./parts";

export async function writeCalls(
  tx: Tx,
  accountId: number,
  sessions: readonly CallSession[],
  ids: ReadonlyMap<string, number>,
) {
  const items = sessions.flatMap(({ externalId, startedAt, applicationId, calls }) =>
    calls.map((call) => ({ ...call, session: ids.get(externalId), sessionStartedAt: startedAt, applicationId })),
  );
  if (items.length === 0) return { calls: [], callIds: new Map<string, number>() };
  const shape = `session bigint, "externalId" text, "startedAt" timestamptz, duration integer, "localNumber" text, "remoteNumber" text,
    "remoteNumberType" text, "diversionNumber" text, incoming boolean, successful boolean, cost numeric, "endReason" text, "customData" text,
    "sessionStartedAt" timestamptz, "applicationId" bigint`;
  const calls = await rowsOf<Part & { id: string }>(
    tx,
    sql`insert into calls as stored (account_id, call_session_history_id, external_id, started_at, duration, local_number, remote_number,
        remote_number_type, diversion_number, incoming, successful, cost, end_reason, custom_data, session_started_at, application_id)
      select ${accountId}, session, "externalId", "startedAt", duration, "localNumber", "remoteNumber", "remoteNumberType", "diversionNumber",
        incoming, successful, cost, "endReason", "customData", "sessionStartedAt", "applicationId"
      from ${asTable(items, shape)} order by "externalId"
      on conflict (account_id, external_id) do update set
        started_at = excluded.started_at, duration = excluded.duration, local_number = excluded.local_number, remote_number = excluded.remote_number,
        remote_number_type = excluded.remote_number_type, diversion_number = excluded.diversion_number, incoming = excluded.incoming,
        successful = excluded.successful, cost = excluded.cost, end_reason = excluded.end_reason, custom_data = excluded.custom_data
      where stored.call_session_history_id = excluded.call_session_history_id and stored.duration <= excluded.duration
        and (stored.started_at, stored.duration, stored.local_number, stored.remote_number, stored.remote_number_type, stored.diversion_number,
          stored.incoming, stored.successful, stored.cost, stored.end_reason, stored.custom_data)
        is distinct from (excluded.started_at, excluded.duration, excluded.local_number, excluded.remote_number, excluded.remote_number_type,
          excluded.diversion_number, excluded.incoming, excluded.successful, excluded.cost, excluded.end_reason, excluded.custom_data)
      returning call_id::text as id, external_id as "externalId", call_session_history_id::text as session, xmax = 0 as added`,
  );
  const untouched = await untouchedParts(tx, accountId, "calls", sessions, ids, calls);
  return { calls, callIds: new Map([...calls, ...untouched].map(({ externalId, id }) => [externalId, Number(id)])) };
}
