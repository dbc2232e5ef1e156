import { and, eq, gte, lt, lte, type SQL, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { rowsOf } from "@/db/rows-of";
import { callSessions } from "@/db/schema";
import { allOf, countRows, type Order } from "@/lib/platform/paging";

import { numberRanges, type ReadFilter } from "./filter";

/** So many calls are gathered by number and then ordered; where more have it, the sessions are walked through in order. */
const GATHERED_AT_MOST = 20_000;
/** What the planner may take a count to cost, in its own unit, for it to be made: some hundredths of a second. */
const COUNTED_UP_TO_COST = 10_000;
/** So many sessions are looked at to estimate how many a filter leaves that no index counts. */
const SAMPLED = 5_000;

/** In which order a list stands, and whether a page of it is read from its end. */
export interface Direction {
  descending: boolean;
  backward?: boolean;
}

/** What one page of a list takes. */
interface Page {
  where?: SQL;
  orderBy?: SQL[];
  limit: number;
}

/** The sessions of the calls that have a number. */
interface Gathered {
  /** All of them, or where `perPage` so many of each range of an index as a page may need. */
  calls(page?: Page): SQL;
  on: SQL;
  /** Whether no condition is left that may take one of them away. */
  perPage: boolean;
}

/** The sessions that a filter leaves, ready for a query on call_sessions. */
export interface Matching {
  /** call_sessions, and what it is joined to. */
  from: SQL;
  /** What it is joined to, where calls are gathered by their number. */
  gathered: Gathered | undefined;
  /** Conditions that an index answers without looking at the sessions one by one. */
  indexed: SQL | undefined;
  /** The other conditions. */
  rest: SQL | undefined;
  order: Order;
}

/**
 * Finds the way to a filter's sessions in the order of their start: each condition but a number is one on the session.
 * One number alone is a range of an index in that order. With more conditions, or for all numbers that begin so, those
 * that few calls have are looked up first, and those that many have are asked for session by session.
 */
export async function matching(
  tx: Tx,
  accountId: number,
  filter: ReadFilter,
  { descending, backward = false }: Direction,
): Promise<Matching> {
  const indexed = allOf(
    eq(callSessions.accountId, accountId),
    gte(callSessions.startedAt, filter.from),
    filter.to && lt(callSessions.startedAt, filter.to),
    filter.applicationId != null && eq(callSessions.applicationId, filter.applicationId),
    filter.ruleId != null && eq(callSessions.ruleId, filter.ruleId),
    filter.userId != null && eq(callSessions.userId, filter.userId),
  );
  const own = allOf(
    filter.minDuration != null && gte(callSessions.duration, filter.minDuration),
    filter.maxDuration != null && lte(callSessions.duration, filter.maxDuration),
    filter.successful === true && sql`${callSessions.successful}`,
    filter.successful === false && sql`not ${callSessions.successful}`,
    filter.finishReason && eq(callSessions.finishReason, filter.finishReason),
    // Said twice, so that the index of what did not end normally is found.
    filter.finishReason && filter.finishReason !== "NORMAL" && sql`${callSessions.finishReason} <> 'NORMAL'`,
    filter.recorded === true && isRecorded,
    filter.recorded === false && sql`not ${isRecorded}`,
  );
  const inOrder: Order = {
    key: sql`call_sessions.started_at`,
    cast: "timestamptz",
    id: sql`call_sessions.call_session_history_id`,
    descending,
  };
  if (!filter.number) return { from: sql`call_sessions`, indexed, rest: own, order: inOrder, gathered: undefined };

  const ranges = rangesOf(filter);
  const perPage =
    !own &&
    filter.ruleId == null &&
    filter.userId == null &&
    numberRanges(filter.number).every(({ high }) => high === null);
  if (!perPage && (await haveMany(tx, accountId, ranges))) {
    const has = sql`exists (select 1 from calls where ${ofAccount(accountId)} and calls.call_session_history_id = call_sessions.call_session_history_id and (${sql.join(ranges, sql` or `)}))`;
    return { from: sql`call_sessions`, indexed, rest: and(own, has), order: inOrder, gathered: undefined };
  }
  const within = allOf(
    ofAccount(accountId),
    sql`calls.session_started_at >= ${filter.from.toISOString()}::timestamptz`,
    filter.to && sql`calls.session_started_at < ${filter.to.toISOString()}::timestamptz`,
    filter.applicationId != null && sql`calls.application_id = ${filter.applicationId}`,
  );
  const ofRange = (range: SQL) =>
    sql`(select session_started_at as matched_at, call_session_history_id as matched_id from calls where ${within} and ${range}) matched`;
  const all = (range: SQL) => sql`select distinct matched_at, matched_id from ${ofRange(range)}`;
  const some =
    ({ where, orderBy, limit }: Page) =>
    (range: SQL) =>
      sql`(${all(range)}${where && sql` where ${where}`}${orderBy && sql` order by ${sql.join(orderBy, sql`, `)}`} limit ${limit})`;
  // Already in the order of the page, so that only the page's own sessions are looked up; to count them takes no order.
  const order = sql.raw(descending !== backward ? "desc" : "asc");
  const ordered = sql` order by matched_at ${order}, matched_id ${order}`;
  const calls = (page?: Page) =>
    sql`(${sql.join(ranges.map(page && perPage ? some(page) : all), sql` union `)}${page && !page.orderBy ? undefined : ordered}) matched`;
  const on = sql`call_sessions.call_session_history_id = matched_id`;
  return {
    from: sql`call_sessions join ${calls()} on ${on}`,
    gathered: { calls, on, perPage },
    indexed,
    rest: own,
    order: { key: sql`matched_at`, cast: "timestamptz", id: sql`matched_id`, descending },
  };
}

async function haveMany(tx: Tx, accountId: number, ranges: readonly SQL[]): Promise<boolean> {
  const [found] = await rowsOf<{ many: boolean }>(
    tx,
    sql`select ${sql.join(
      ranges.map(
        (range) =>
          sql`(select count(*) > ${GATHERED_AT_MOST} from (select 1 from calls where ${ofAccount(accountId)} and ${range} limit ${GATHERED_AT_MOST + 1}) counted)`,
      ),
      sql` or `,
    )} as many`,
  );
  return found!.many;
}

/** A condition on a session: it has a recording that nobody deleted. */
const isRecorded = sql`exists (
  select 1 from recordings recording
  where recording.account_id = call_sessions.account_id and recording.call_session_history_id = call_sessions.call_session_history_id and recording.deleted_at is null)`;

const ofAccount = (accountId: number) => sql`calls.account_id = ${accountId}`;

/** A condition on a call for each range of numbers and side. */
function rangesOf({ number, numberSide }: ReadFilter): SQL[] {
  const sides = { LOCAL: sql`calls.local_number`, REMOTE: sql`calls.remote_number` };
  const columns = numberSide ? [sides[numberSide]] : [sides.LOCAL, sides.REMOTE];
  return columns.flatMap((column) =>
    numberRanges(number!).map(({ low, high }) =>
      high === null ? sql`${column} = ${low}` : sql`(${column} >= ${low} and ${column} < ${high})`,
    ),
  );
}

/** How many sessions a filter leaves: exact up to 10,000 where an index counts them, else estimated from the newest sessions. */
export async function countMatching(
  tx: Tx,
  { from, indexed, rest, gathered }: Matching,
): Promise<{ count: number; estimated: boolean }> {
  const condition = and(indexed, rest);
  if (gathered?.perPage) return countRows(tx, gathered.calls(), undefined, (limit) => gathered.calls({ limit }));
  if (gathered) {
    const [counted] = await rowsOf<{ count: number }>(
      tx,
      sql`select count(*)::int as count from ${from} where ${condition}`,
    );
    return { count: counted!.count, estimated: false };
  }
  if (!rest) return countRows(tx, from, condition);
  const plan = await planOf(tx, sql`select 1 from ${from} where ${condition}`);
  if (plan.cost < COUNTED_UP_TO_COST) return countRows(tx, from, condition);
  const newest = sql`select * from call_sessions where ${indexed} order by started_at desc, call_session_history_id desc limit ${SAMPLED}`;
  const [sample] = await rowsOf<{ seen: number; left: number }>(
    tx,
    sql`select count(*)::int as seen, (count(*) filter (where ${rest}))::int as left from (${newest}) call_sessions`,
  );
  const { seen, left } = sample!;
  if (seen < SAMPLED) return { count: left, estimated: false };
  const all = await planOf(tx, sql`select 1 from ${from} where ${indexed}`);
  // Where none was seen, they are fewer than one of so many.
  const count =
    left > 0 ? Math.max(left, Math.round((all.rows * left) / seen)) : Math.min(plan.rows, Math.ceil(all.rows / seen));
  return { count, estimated: true };
}

async function planOf(tx: Tx, query: SQL): Promise<{ rows: number; cost: number }> {
  const [explained] = await rowsOf<{ "QUERY PLAN": unknown }>(tx, sql`explain (format json) ${query}`);
  const json = explained!["QUERY PLAN"];
  const [{ Plan }] = (typeof json === "string" ? JSON.parse(json) : json) as [
    { Plan: { "Plan Rows": number; "Total Cost": number } },
  ];
  return { rows: Plan["Plan Rows"], cost: Plan["Total Cost"] };
}
