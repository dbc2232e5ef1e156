import { and, eq, inArray, sql } from "drizzle-orm";

import { type Tx } from "@/db/database";
import { recordings } from "@/db/schema";
import { asTable, rowsOf } from "@/lib/engine/counts";
import { emitEvents } from "@/lib/platform/events/emit";

import { type CallSession } from "./input";
import { type Part, untouchedParts } from "./parts";

export async function writeRecordings(
  tx: Tx,
  accountId: number,
  sessions: readonly CallSession[],
  ids: ReadonlyMap<string, number>,
): Promise<Part[]> {
  const items = sessions.flatMap((session) =>
    session.recordings.map((recording) => ({ ...recording, session: ids.get(session.externalId) })),
  );
  if (items.length === 0) return [];
  const transcribed = await newlyTranscribed(tx, accountId, items);
  const shape = `session bigint, "externalId" text, name text, "startedAt" timestamptz, duration integer, cost numeric,
    "transcriptionStatus" transcription_status, transcription text`;
  const written = await rowsOf<Part & { id: string }>(
    tx,
    sql`insert into recordings as stored (account_id, call_session_history_id, external_id, name, started_at, duration, cost, transcription_status, transcription)
      select ${accountId}, session, "externalId", name, "startedAt", duration, cost, "transcriptionStatus", transcription
      from ${asTable(items, shape)} order by "externalId"
      on conflict (account_id, external_id) do update set
        name = excluded.name, started_at = excluded.started_at, duration = excluded.duration, cost = excluded.cost,
        transcription_status = excluded.transcription_status, transcription = excluded.transcription
      where stored.call_session_history_id = excluded.call_session_history_id and stored.duration <= excluded.duration
        and stored.transcription_status <= excluded.transcription_status and stored.deleted_at is null
        and (stored.name, stored.started_at, stored.duration, stored.cost, stored.transcription_status, stored.transcription)
        is distinct from (excluded.name, excluded.started_at, excluded.duration, excluded.cost, excluded.transcription_status, excluded.transcription)
      returning record_id::text as id, external_id as "externalId", call_session_history_id::text as session, xmax = 0 as added`,
  );
  await untouchedParts(tx, accountId, "recordings", sessions, ids, written);
  await emitEvents(
    tx,
    accountId,
    "transcription.ready",
    written.flatMap(({ externalId, id, session }) =>
      transcribed.has(externalId)
        ? [{ recordId: Number(id), callSessionHistoryId: Number(session), startedAt: transcribed.get(externalId) }]
        : [],
    ),
  );
  return written;
}

/** Returns the start times of the recordings whose transcription is newly complete, by external id. */
async function newlyTranscribed(
  tx: Tx,
  accountId: number,
  items: readonly CallSession["recordings"][number][],
): Promise<Map<string, Date>> {
  const complete = new Map(
    items
      .filter((item) => item.transcriptionStatus === "COMPLETE")
      .map(({ externalId, startedAt }) => [externalId, startedAt]),
  );
  if (complete.size === 0) return complete;
  const known = await tx
    .select({ externalId: recordings.externalId })
    .from(recordings)
    .where(
      and(
        eq(recordings.accountId, accountId),
        eq(recordings.transcriptionStatus, "COMPLETE"),
        inArray(recordings.externalId, [...complete.keys()]),
      ),
    );
  for (const { externalId } of known) complete.delete(externalId);
  return complete;
}
