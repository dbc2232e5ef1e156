import DataLoader from "dataloader";

import { findSessionLogs } from "@/lib/calls/session-logs/list-session-logs";
import type { Ctx } from "@/lib/platform/ctx";

/** Creates the request-scoped loaders that batch this domain's nested fields into one query per page of rows. */
export const sessionLogsLoaders = (ctx: Ctx) => ({
  sessionLog: new DataLoader((sessionIds: readonly number[]) => findSessionLogs(ctx, sessionIds)),
});
