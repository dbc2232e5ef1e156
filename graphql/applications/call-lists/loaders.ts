import DataLoader from "dataloader";

import { listCallListBatches } from "@/lib/applications/call-lists/list-batches";
import { listCallListColumns } from "@/lib/applications/call-lists/list-columns";
import type { Ctx } from "@/lib/platform/ctx";

/** Creates this domain's per-request DataLoaders, so that a field costs one query per page of rows. */
export const callListsLoaders = (ctx: Ctx) => ({
  callListBatches: new DataLoader((listIds: readonly number[]) => listCallListBatches(ctx, listIds)),
  callListColumns: new DataLoader((listIds: readonly number[]) => listCallListColumns(ctx, listIds)),
});
