import { and, eq, gte, isNotNull, isNull, lt, sql } from "drizzle-orm";
import { z } from "zod";

import { acdSessions } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { parse } from "@/lib/platform/errors";
import {
  allOf,
  countRows,
  cursorColumns,
  fetchPage,
  type Order,
  type Page,
  type PageArgs,
} from "@/lib/platform/paging";

const sessionColumns = {
  acdSessionHistoryId: acdSessions.acdSessionHistoryId,
  acdRequestId: acdSessions.acdRequestId,
  acdQueueId: acdSessions.acdQueueId,
  userId: acdSessions.userId,
  userName: acdSessions.userName,
  priority: acdSessions.priority,
  beganAt: acdSessions.beganAt,
  waitingSeconds: acdSessions.waitingSeconds,
  inServiceSeconds: acdSessions.inServiceSeconds,
  afterServiceSeconds: acdSessions.afterServiceSeconds,
  events: acdSessions.events,
};

/** Outcome of a call in a queue; its times are in seconds. */
export type QueueSession = Pick<typeof acdSessions.$inferSelect, keyof typeof sessionColumns>;

/** Schema of a time that the database accepts, which has no year 0. */
export const Moment = z.date().min(new Date("0001-01-01T00:00:00Z"), "This is no time.");

const Filter = z
  .object({
    from: Moment.nullish(),
    /** Exclusive end of the period. */
    to: Moment.nullish(),
    /** Whether a user answered. */
    answered: z.boolean().nullish(),
  })
  .refine(({ from, to }) => !from || !to || from <= to, { path: ["to"], error: "The period ends before it begins." });

export type QueueSessionFilter = z.input<typeof Filter>;

const order: Order = {
  key: sql`${acdSessions.beganAt}`,
  cast: "timestamptz",
  id: sql`${acdSessions.acdSessionHistoryId}`,
  descending: true,
};

/**
 * Returns a page of a queue's history, newest first.
 * @throws BAD_USER_INPUT for a period that ends before it begins
 */
export async function listQueueSessions(
  ctx: Ctx,
  acdQueueId: number,
  args: PageArgs & QueueSessionFilter,
): Promise<Page<QueueSession>> {
  requireAccess(ctx, "APPLICATION_QUEUES");
  const filter = conditions(ctx.viewer.accountId, acdQueueId, args);
  return withAccount(inAccount(ctx), (tx) =>
    fetchPage(args, order, ({ where, orderBy, limit }) =>
      tx
        .select({ ...sessionColumns, ...cursorColumns(order) })
        .from(acdSessions)
        .where(and(filter, where))
        .orderBy(...orderBy)
        .limit(limit),
    ),
  );
}

/** Counts the calls of a queue's history that match a filter: exact up to 10,000, estimated beyond. */
export async function countQueueSessions(
  ctx: Ctx,
  acdQueueId: number,
  filter: QueueSessionFilter,
): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, "APPLICATION_QUEUES");
  return withAccount(inAccount(ctx), (tx) =>
    countRows(tx, sql`${acdSessions}`, conditions(ctx.viewer.accountId, acdQueueId, filter)),
  );
}

function conditions(accountId: number, acdQueueId: number, filter: QueueSessionFilter) {
  const { from, to, answered } = parse(Filter, filter);
  return allOf(
    eq(acdSessions.accountId, accountId),
    eq(acdSessions.acdQueueId, acdQueueId),
    from && gte(acdSessions.beganAt, from),
    to && lt(acdSessions.beganAt, to),
    answered != null && (answered ? isNotNull(acdSessions.userId) : isNull(acdSessions.userId)),
  );
}
