import DataLoader from "dataloader";

import { countSubuserSessions } from "@/lib/access/subusers/count-sessions";
import { getSubuser } from "@/lib/access/subusers/get-subuser";
import type { Ctx } from "@/lib/platform/ctx";

/** Creates this domain's data loaders of a request, so that a page of rows takes one query. */
export const subusersLoaders = (ctx: Ctx) => ({
  openSessions: new DataLoader<number, number>((subuserIds) => countSubuserSessions(ctx, subuserIds)),
  // Only the viewer's own subuser lacks the other fields, so there is at most one key.
  subuser: new DataLoader((subuserIds: readonly number[]) =>
    Promise.all(subuserIds.map((id) => getSubuser(ctx, String(id)))),
  ),
});
