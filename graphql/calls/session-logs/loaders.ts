import DataLoader from "dataloader";

import { findSessionLogs } from "@/lib/calls/session-logs/list-session-logs";
import type { Ctx } from "@/lib/platform/ctx";

/** What the fields of one request ask of this domain, gathered so that a page of rows is one query. */
export const sessionLogsLoaders = (ctx: Ctx) => ({
  sessionLog: new DataLoader((sessionIds: readonly number[]) => findSessionLogs(ctx, sessionIds)),
});
