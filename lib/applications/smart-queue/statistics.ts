import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";

import { rowsOf } from "@/db/rows-of";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { parse } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

/** Maximum number of queues, and of users, in one filter. */
const FILTER_MAX = 5;

/** Periods of the statistics as database intervals: real time, history by day, longer history. */
const periods = { LAST_30_MINUTES: "30 minutes", LAST_2_DAYS: "2 days", LAST_HALF_YEAR: "183 days" } as const;

type StatisticsPeriod = keyof typeof periods;

/** Maximum number of rows returned, busiest first. */
const STATISTICS_MAX = 1_000;

const ids = (what: string) => z.array(z.string()).max(FILTER_MAX, `Choose at most ${FILTER_MAX} ${what}.`).nullish();

const StatisticsInput = z.object({
  period: z.enum(Object.keys(periods) as [StatisticsPeriod, ...StatisticsPeriod[]]),
  by: z.enum(["QUEUE", "AGENT"]),
  kind: z.enum(["CALL", "IM"]).nullish(),
  queueIds: ids("queues"),
  userIds: ids("agents"),
});

export type StatisticsInput = z.input<typeof StatisticsInput>;

/** Figures of one queue or one agent over a period; times are in milliseconds. */
export interface StatisticsRow {
  /** ID of the queue, or of the agent's user; null for tasks that no agent took. */
  id: number | null;
  /** Null for tasks that no agent took, and for an agent whose user was deleted. */
  name: string | null;
  tasks: number;
  ended: number;
  failed: number;
  live: number;
  averageWaitingMs: number;
  longestWaitingMs: number;
  averageProcessingMs: number;
  totalProcessingMs: number;
}

/**
 * Returns the figures of an application's SmartQueue tasks that began within a period, by queue or by agent, busiest
 * first.
 * @throws BAD_USER_INPUT for more than five queues or agents
 */
export async function readStatistics(ctx: Ctx, applicationId: number, raw: StatisticsInput): Promise<StatisticsRow[]> {
  requireAccess(ctx, "APPLICATION_SMART_QUEUE", "smartQueue.statistics.read");
  const { period, by, kind, queueIds, userIds } = parse(StatisticsInput, raw);
  const { accountId } = ctx.viewer;
  const queues = idList(queueIds, "SmartQueue");
  const agents = idList(userIds, "user");
  const [key, name] = by === "QUEUE" ? [sql`queue.sq_queue_id`, sql`queue.name`] : [sql`task.user_id`, sql`agent.name`];
  const rows = await withAccount(inAccount(ctx), (tx) =>
    rowsOf<StatisticsRow & { id: string | number | null }>(
      tx,
      sql`
      select ${key} as id, ${name} as name, count(*)::int as tasks,
        (count(*) filter (where task.status = 'ENDED'))::int as ended,
        (count(*) filter (where task.status = 'FAILED'))::int as failed,
        (count(*) filter (where task.status not in ('ENDED', 'FAILED')))::int as live,
        round(avg(task.waiting_ms))::float8 as "averageWaitingMs",
        max(task.waiting_ms)::float8 as "longestWaitingMs",
        round(coalesce(avg(task.processing_ms) filter (where task.status = 'ENDED'), 0))::float8 as "averageProcessingMs",
        sum(task.processing_ms)::float8 as "totalProcessingMs"
      from sq_queues queue
      cross join lateral (
        select * from sq_tasks
        where sq_tasks.account_id = ${accountId} and sq_tasks.sq_queue_id = queue.sq_queue_id
          and sq_tasks.began_at >= now() - ${periods[period]}::interval) task
      left join users agent on agent.account_id = ${accountId} and agent.user_id = task.user_id
      where queue.account_id = ${accountId} and queue.application_id = ${applicationId}
        ${queues ? sql`and queue.sq_queue_id in ${queues}` : sql``}
        ${agents ? sql`and task.user_id in ${agents}` : sql``}
        ${kind ? sql`and task.kind = ${kind}` : sql``}
      group by 1, 2
      order by tasks desc, id
      limit ${STATISTICS_MAX}`,
    ),
  );
  return rows.map((row) => ({
    ...row,
    id: row.id === null ? null : Number(row.id),
  }));
}

function idList(raw: readonly string[] | null | undefined, what: string): SQL | undefined {
  return raw && raw.length > 0
    ? sql`(${sql.join(
        raw.map((id) => sql`${parseId(id, what)}::bigint`),
        sql`, `,
      )})`
    : undefined;
}
