import { sql } from "drizzle-orm";
import { z } from "zod";

import { rowsOf } from "@/db/rows-of";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { parse } from "@/lib/platform/errors";

import { FIGURES_DAYS_AT_MOST } from "./figures-days";
import { Moment } from "./list-queue-sessions";
import type { Queue } from "./queue";

const DAY_MS = 86_400_000;
const DAYS_UNLESS_SAID = 31;

const Period = z
  .object({ from: Moment.nullish(), to: Moment.nullish() })
  .transform(({ from, to }) => {
    const end = to ?? new Date();
    return { from: from ?? new Date(end.getTime() - DAYS_UNLESS_SAID * DAY_MS), to: end };
  })
  .refine(({ from, to }) => from <= to, { path: ["to"], error: "The period ends before it begins." })
  .refine(({ from, to }) => to.getTime() - from.getTime() <= FIGURES_DAYS_AT_MOST * DAY_MS, {
    path: ["from"],
    error: `The period has at most ${FIGURES_DAYS_AT_MOST} days.`,
  });

/** Figures of a queue's calls in a period; averages and waits are in seconds, null without calls to take them from. */
export interface QueueFigures {
  from: Date;
  to: Date;
  calls: number;
  answered: number;
  averageWaitingTime: number | null;
  longestWaitingTime: number | null;
  averageServiceTime: number | null;
  serviceLevels: { threshold: number; answered: number }[];
}

/**
 * Returns the figures of a queue's calls, and how many were answered within each of its thresholds.
 * @throws FORBIDDEN; BAD_USER_INPUT for a period that ends before it begins, or of more than 92 days
 */
export async function getFigures(
  ctx: Ctx,
  { acdQueueId, slThresholds }: Pick<Queue, "acdQueueId" | "slThresholds">,
  raw: z.input<typeof Period>,
): Promise<QueueFigures> {
  requireAccess(ctx, "APPLICATION_QUEUES");
  const { from, to } = parse(Period, raw);
  const { accountId } = ctx.viewer;
  const within = slThresholds.map(
    (seconds) => sql`count(*) filter (where user_id is not null and waiting_seconds <= ${seconds})::int`,
  );
  const [row] = await withAccount(inAccount(ctx), (tx) =>
    rowsOf<Omit<QueueFigures, "from" | "to" | "serviceLevels"> & { within: number[] }>(
      tx,
      sql`select count(*)::int as calls, count(user_id)::int as answered, avg(waiting_seconds)::float8 as "averageWaitingTime", max(waiting_seconds) as "longestWaitingTime",
          (avg(in_service_seconds) filter (where user_id is not null))::float8 as "averageServiceTime", array[${sql.join(within, sql`, `)}]::int[] as within
        from acd_sessions
        where account_id = ${accountId} and acd_queue_id = ${acdQueueId} and began_at >= ${from.toISOString()}::timestamptz and began_at < ${to.toISOString()}::timestamptz`,
    ),
  );
  const { within: answeredWithin, ...figures } = row!;
  return {
    ...figures,
    from,
    to,
    serviceLevels: slThresholds.map((threshold, index) => ({ threshold, answered: answeredWithin[index]! })),
  };
}
