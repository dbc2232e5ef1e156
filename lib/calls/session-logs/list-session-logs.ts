import { and, eq, gte, inArray, lt, sql } from "drizzle-orm";
import { z } from "zod";

import { callSessions, sessionLogs } from "@/db/schema";
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

import { isKept, type SessionLog, sessionLogColumns } from "./session-log";

// PostgreSQL has no year 0.
const Moment = z.coerce.date("This is no time.").min(new Date("0001-01-01T00:00:00Z"), "This is no time.");
const Id = z.coerce
  .number("This is nobody's id.")
  .int("This is nobody's id.")
  .positive("This is nobody's id.")
  .max(Number.MAX_SAFE_INTEGER, "This is nobody's id.");

const Filter = z.object({
  sessionId: Id.nullish(),
  applicationId: Id.nullish(),
  from: Moment.nullish(),
  to: Moment.nullish(),
});

export interface SessionLogFilter {
  sessionId?: string | null;
  applicationId?: string | null;
  from?: Date | null;
  to?: Date | null;
}

const newestFirst: Order = {
  key: sql`${callSessions.startedAt}`,
  cast: "timestamptz",
  id: sql`${callSessions.callSessionHistoryId}`,
  descending: true,
};

const theirSession = and(
  eq(callSessions.accountId, sessionLogs.accountId),
  eq(callSessions.callSessionHistoryId, sessionLogs.callSessionHistoryId),
);

/** Returns a page of the call sessions with a stored log, newest first. */
export async function listSessionLogs(ctx: Ctx, args: PageArgs & SessionLogFilter): Promise<Page<SessionLog>> {
  requireAccess(ctx, "LOGS");
  const filter = conditions(ctx.viewer.accountId, args);
  return withAccount(inAccount(ctx), (tx) =>
    fetchPage(args, newestFirst, ({ where, orderBy, limit }) =>
      tx
        .select({ ...sessionLogColumns, ...cursorColumns(newestFirst) })
        .from(callSessions)
        .innerJoin(sessionLogs, theirSession)
        .where(and(filter, where))
        .orderBy(...orderBy)
        .limit(limit),
    ),
  );
}

/** Returns the number of logs that match a filter: exact up to 10,000, estimated above. */
export async function countSessionLogs(
  ctx: Ctx,
  args: SessionLogFilter,
): Promise<{ count: number; estimated: boolean }> {
  requireAccess(ctx, "LOGS");
  const where = conditions(ctx.viewer.accountId, args);
  return withAccount(inAccount(ctx), (tx) =>
    countRows(tx, sql`${callSessions} join ${sessionLogs} on ${theirSession}`, where),
  );
}

/** Returns the logs of sessions in the order of `sessionIds`; null for a session without one. */
export async function findSessionLogs(ctx: Ctx, sessionIds: readonly number[]): Promise<(SessionLog | null)[]> {
  requireAccess(ctx, "LOGS");
  const found = await withAccount(inAccount(ctx), (tx) =>
    tx
      .select(sessionLogColumns)
      .from(sessionLogs)
      .innerJoin(callSessions, theirSession)
      .where(
        and(
          eq(sessionLogs.accountId, ctx.viewer.accountId),
          inArray(sessionLogs.callSessionHistoryId, [...sessionIds]),
          isKept,
        ),
      ),
  );
  const bySession = new Map(found.map((log) => [log.callSessionHistoryId, log]));
  return sessionIds.map((id) => bySession.get(id) ?? null);
}

function conditions(accountId: number, raw: SessionLogFilter) {
  const { sessionId, applicationId, from, to } = parse(Filter, raw);
  return allOf(
    eq(callSessions.accountId, accountId),
    isKept,
    sessionId != null && eq(callSessions.callSessionHistoryId, sessionId),
    applicationId != null && eq(callSessions.applicationId, applicationId),
    from && gte(callSessions.startedAt, from),
    to && lt(callSessions.startedAt, to),
  );
}
