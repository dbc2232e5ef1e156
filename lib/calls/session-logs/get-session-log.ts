import { and, eq } from "drizzle-orm";

import { applications, callSessions, sessionLogs } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

import { isKept, type SessionLog, sessionLogColumns } from "./session-log";

/**
 * Session log with its text, and whether its application restricts records and logs to the account's own users; null
 * when the application no longer exists.
 */
export interface SessionLogText {
  log: SessionLog;
  text: string;
  secureRecordStorage: boolean | null;
}

/**
 * Returns the log of a call session of the account.
 * @throws NOT_FOUND, also for a session without a log and for an expired log
 */
export async function getSessionLog(ctx: Ctx, rawId: string): Promise<SessionLogText> {
  requireAccess(ctx, "LOGS");
  const id = parseId(rawId, "log");
  const { accountId } = ctx.viewer;
  const [found] = await withAccount(inAccount(ctx), (tx) =>
    tx
      .select({ log: sessionLogColumns, text: sessionLogs.text, secureRecordStorage: applications.secureRecordStorage })
      .from(sessionLogs)
      .innerJoin(
        callSessions,
        and(
          eq(callSessions.accountId, sessionLogs.accountId),
          eq(callSessions.callSessionHistoryId, sessionLogs.callSessionHistoryId),
        ),
      )
      .leftJoin(
        applications,
        and(eq(applications.accountId, accountId), eq(applications.applicationId, callSessions.applicationId)),
      )
      .where(and(eq(sessionLogs.accountId, accountId), eq(sessionLogs.callSessionHistoryId, id), isKept)),
  );
  if (!found) throw notFound("log");
  return found;
}
