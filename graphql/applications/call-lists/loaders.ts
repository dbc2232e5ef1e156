import DataLoader from "dataloader";

import { listCallListBatches } from "@/lib/applications/call-lists/list-batches";
import { listCallListColumns } from "@/lib/applications/call-lists/list-columns";
import type { Ctx } from "@/lib/platform/ctx";

/** What the fields of one request ask of this domain, gathered so that a page of rows is one query. */
export const callListsLoaders = (ctx: Ctx) => ({
  callListBatches: new DataLoader((listIds: readonly number[]) => listCallListBatches(ctx, listIds)),
  callListColumns: new DataLoader((listIds: readonly number[]) => listCallListColumns(ctx, listIds)),
});
