import DataLoader from "dataloader";

import { listCalls } from "@/lib/calls/calls/list-calls";
import { listResourceUsages } from "@/lib/calls/calls/list-resource-usages";
import { listRecordings } from "@/lib/calls/recordings/list-recordings";
import type { Ctx } from "@/lib/platform/ctx";

/** What the fields of one request ask of this domain, gathered so that a page of rows is one query. */
export const callsLoaders = (ctx: Ctx) => ({
  calls: new DataLoader((sessionIds: readonly number[]) => listCalls(ctx, sessionIds)),
  recordings: new DataLoader((sessionIds: readonly number[]) => listRecordings(ctx, sessionIds)),
  resourceUsages: new DataLoader((sessionIds: readonly number[]) => listResourceUsages(ctx, sessionIds)),
});
