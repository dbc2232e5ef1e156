import { type SQL, sql } from "drizzle-orm";

/** Maximum number of calls, recordings or resource usages returned per session; reports contain all. */
export const PARTS_AT_MOST = 200;

/** Returns the SQL condition that matches the first rows of each session by time; costs one index range per session. */
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

/** Groups rows by session, in the order of `sessionIds`. */
export function bySession<Row extends { callSessionHistoryId: number }>(
  sessionIds: readonly number[],
  rows: readonly Row[],
): Row[][] {
  const found = new Map<number, Row[]>(sessionIds.map((id) => [id, []]));
  for (const row of rows) found.get(row.callSessionHistoryId)?.push(row);
  return sessionIds.map((id) => found.get(id)!);
}
