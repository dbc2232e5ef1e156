import { and, eq } from "drizzle-orm";

import { applications, callSessions, sessionLogs } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

import { isKept, type SessionLog, sessionLogColumns } from "./session-log";

/** A log with its text, and whether its application says that records and logs open to the account's own people only; unknown when it is gone. */
export interface SessionLogText {
  log: SessionLog;
  text: string;
  secureRecordStorage: boolean | null;
}

/**
 * The log of one call session of the account.
 * @throws NOT_FOUND also for a session without a log, and when its month is over
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
