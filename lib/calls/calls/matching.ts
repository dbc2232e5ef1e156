import { and, eq, gte, lt, lte, type SQL, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { rowsOf } from "@/db/rows-of";
import { callSessions } from "@/db/schema";
import { allOf, countRows, type Order } from "@/lib/platform/paging";

import { numberRanges, type ReadFilter } from "./filter";

/** Maximum number of calls per number range that are gathered and sorted; above it, sessions are scanned in order. */
const GATHERED_AT_MOST = 20_000;
/** Maximum planner cost of a count that is executed, in the planner's unit: some hundredths of a second. */
const COUNTED_UP_TO_COST = 10_000;
/** Number of newest sessions sampled to estimate a count that no index answers. */
const SAMPLED = 5_000;

/** Sort order of a list, and whether a page is read from its end. */
export interface Direction {
  descending: boolean;
  backward?: boolean;
}

/** Query parts of one page of a list. */
interface Page {
  where?: SQL;
  orderBy?: SQL[];
  limit: number;
}

/** Sessions gathered through the calls that match a number. */
interface Gathered {
  /** Returns all of them, or, when `perPage`, as many of each index range as a page can need. */
  calls(page?: Page): SQL;
  on: SQL;
  /** Whether no remaining condition can exclude any of them. */
  perPage: boolean;
}

/** Sessions that match a filter, as parts of a query on call_sessions. */
export interface Matching {
  /** call_sessions with its joins. */
  from: SQL;
  /** Joined table of sessions gathered by number; undefined when it is not used. */
  gathered: Gathered | undefined;
  /** Conditions that an index answers without reading individual sessions. */
  indexed: SQL | undefined;
  /** Remaining conditions. */
  rest: SQL | undefined;
  order: Order;
}

/**
 * Returns the query parts that select a filter's sessions by start time. All conditions but the number apply to the
 * session. A single exact number alone is read from an index range in that order. With more conditions, or for a number
 * prefix, numbers with few calls are looked up first, and numbers with many are checked session by session.
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
    // Redundant, so that the planner uses the partial index on finish reasons other than NORMAL.
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
  // Sorted in page order, so that only the page's own sessions are read; a count needs no order.
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

/** SQL condition on a session: it has a recording that is not deleted. */
const isRecorded = sql`exists (
  select 1 from recordings recording
  where recording.account_id = call_sessions.account_id and recording.call_session_history_id = call_sessions.call_session_history_id and recording.deleted_at is null)`;

const ofAccount = (accountId: number) => sql`calls.account_id = ${accountId}`;

/** Returns an SQL condition on a call for each number range and side. */
function rangesOf({ number, numberSide }: ReadFilter): SQL[] {
  const sides = { LOCAL: sql`calls.local_number`, REMOTE: sql`calls.remote_number` };
  const columns = numberSide ? [sides[numberSide]] : [sides.LOCAL, sides.REMOTE];
  return columns.flatMap((column) =>
    numberRanges(number!).map(({ low, high }) =>
      high === null ? sql`${column} = ${low}` : sql`(${column} >= ${low} and ${column} < ${high})`,
    ),
  );
}

/**
 * Returns the number of sessions that match a filter: exact up to 10,000 where an index can count them, otherwise
 * estimated from the newest sessions.
 */
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
  // With no match in the sample, fewer than one in `seen` sessions match.
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
