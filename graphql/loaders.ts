import DataLoader from "dataloader";

import { listCalls } from "../lib/calls/list-calls";
import { listRecordings } from "../lib/calls/list-recordings";
import { listResourceUsages } from "../lib/calls/list-resource-usages";
import type { Ctx } from "../lib/ctx";
import { findSessionLogs } from "../lib/session-logs/list-session-logs";
import { countSubuserSessions } from "../lib/subusers/count-sessions";
import { getSubuser } from "../lib/subusers/get-subuser";

export type Loaders = ReturnType<typeof createLoaders>;

/** Gathers what the fields of one request ask for, so that a page of rows is one query and not one a row. */
export const createLoaders = (ctx: Ctx) => ({
  calls: new DataLoader((sessionIds: readonly number[]) => listCalls(ctx, sessionIds)),
  recordings: new DataLoader((sessionIds: readonly number[]) => listRecordings(ctx, sessionIds)),
  resourceUsages: new DataLoader((sessionIds: readonly number[]) => listResourceUsages(ctx, sessionIds)),
  sessionLog: new DataLoader((sessionIds: readonly number[]) => findSessionLogs(ctx, sessionIds)),
  openSessions: new DataLoader<number, number>((subuserIds) => countSubuserSessions(ctx, subuserIds)),
  // Only a viewer's own identity lacks the rest of its row, so there is one key at most.
  subuser: new DataLoader((subuserIds: readonly number[]) => Promise.all(subuserIds.map((id) => getSubuser(ctx, String(id))))),
});
