import { sql } from "drizzle-orm";

import { callSessions, sessionLogs } from "@/db/schema";

/** A call session's log, without its text. Its size is in bytes. */
export interface SessionLog {
  callSessionHistoryId: number;
  applicationId: number;
  applicationName: string;
  startedAt: Date;
  size: number;
  storeUntil: Date;
}

export const sessionLogColumns = {
  callSessionHistoryId: sessionLogs.callSessionHistoryId,
  applicationId: callSessions.applicationId,
  applicationName: callSessions.applicationName,
  startedAt: callSessions.startedAt,
  size: sessionLogs.size,
  storeUntil: sessionLogs.storeUntil,
};

/** Logs past their month do not exist any more, also before they are dropped. */
export const isKept = sql`${sessionLogs.storeUntil} > now()`;
