import { type SQL, sql } from "drizzle-orm";

/** So many calls, recordings or resources of one session are given at most; a report has all. */
export const PARTS_AT_MOST = 200;

/** The condition that leaves the first rows of each of the sessions, by time: one range of an index a session. */
export function firstOfEach(
  table: "calls" | "recordings" | "resource_usages",
  { id, time, only = sql`true` }: { id: string; time: string; only?: SQL },
  accountId: number,
  sessionIds: readonly number[],
): SQL {
  const [of, idColumn, timeColumn] = [sql.raw(table), sql.raw(id), sql.raw(time)];
  return sql`${of}.${idColumn} in (
    select part.id from unnest(${`{${sessionIds.join(",")}}`}::bigint[]) session (id) cross join lateral (
      select ${idColumn} as id from ${of} part where part.account_id = ${accountId} and part.call_session_history_id = session.id and ${only}
      order by ${timeColumn}, ${idColumn} limit ${PARTS_AT_MOST}) part)`;
}

/** The rows of each session, in the order asked. */
export function bySession<Row extends { callSessionHistoryId: number }>(
  sessionIds: readonly number[],
  rows: readonly Row[],
): Row[][] {
  const found = new Map<number, Row[]>(sessionIds.map((id) => [id, []]));
  for (const row of rows) found.get(row.callSessionHistoryId)?.push(row);
  return sessionIds.map((id) => found.get(id)!);
}
