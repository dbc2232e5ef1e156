import { sql } from "drizzle-orm";

import { callSessions, sessionLogs } from "@/db/schema";

/** Log of a call session, without its text. Its size is in bytes. */
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

/** SQL condition on logs that have not expired; expired ones count as missing even before they are deleted. */
export const isKept = sql`${sessionLogs.storeUntil} > now()`;
