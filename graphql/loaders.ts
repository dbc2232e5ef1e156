import DataLoader from "dataloader";

import { listCallListBatches } from "../lib/call-lists/list-batches";
import { listCallListColumns } from "../lib/call-lists/list-columns";
import type { Ctx } from "../lib/ctx";
import { countSubuserSessions } from "../lib/subusers/count-sessions";
import { getSubuser } from "../lib/subusers/get-subuser";

export type Loaders = ReturnType<typeof createLoaders>;

/** Gathers what the fields of one request ask for, so that a page of rows is one query and not one a row. */
export const createLoaders = (ctx: Ctx) => ({
  callListBatches: new DataLoader((listIds: readonly number[]) => listCallListBatches(ctx, listIds)),
  callListColumns: new DataLoader((listIds: readonly number[]) => listCallListColumns(ctx, listIds)),
  openSessions: new DataLoader<number, number>((subuserIds) => countSubuserSessions(ctx, subuserIds)),
  // Only a viewer's own identity lacks the rest of its row, so there is one key at most.
  subuser: new DataLoader((subuserIds: readonly number[]) => Promise.all(subuserIds.map((id) => getSubuser(ctx, String(id))))),
});
