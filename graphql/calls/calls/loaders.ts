import DataLoader from "dataloader";

import { listCalls } from "@/lib/calls/calls/list-calls";
import { listResourceUsages } from "@/lib/calls/calls/list-resource-usages";
import { listRecordings } from "@/lib/calls/recordings/list-recordings";
import type { Ctx } from "@/lib/platform/ctx";

/** Creates the request-scoped loaders that batch this domain's nested fields into one query per page of rows. */
export const callsLoaders = (ctx: Ctx) => ({
  calls: new DataLoader((sessionIds: readonly number[]) => listCalls(ctx, sessionIds)),
  recordings: new DataLoader((sessionIds: readonly number[]) => listRecordings(ctx, sessionIds)),
  resourceUsages: new DataLoader((sessionIds: readonly number[]) => listResourceUsages(ctx, sessionIds)),
});
