import DataLoader from "dataloader";

import { countSubuserSessions } from "@/lib/access/subusers/count-sessions";
import { getSubuser } from "@/lib/access/subusers/get-subuser";
import type { Ctx } from "@/lib/platform/ctx";

/** What the fields of one request ask of this domain, gathered so that a page of rows is one query. */
export const subusersLoaders = (ctx: Ctx) => ({
  openSessions: new DataLoader<number, number>((subuserIds) => countSubuserSessions(ctx, subuserIds)),
  // Only a viewer's own identity lacks the rest of its row, so there is one key at most.
  subuser: new DataLoader((subuserIds: readonly number[]) =>
    Promise.all(subuserIds.map((id) => getSubuser(ctx, String(id)))),
  ),
});
