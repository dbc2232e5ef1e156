import DataLoader from "dataloader";

import { getApplicationsOfUsers, getSkillsOfUsers, getUsers } from "@/lib/applications/users/get-users";
import type { Ctx } from "@/lib/platform/ctx";

/** Creates this domain's per-request DataLoaders, so that a field costs one query per page of rows. */
export const usersLoaders = (ctx: Ctx) => ({
  user: new DataLoader((userIds: readonly number[]) => getUsers(ctx, userIds)),
  skillsOfUser: new DataLoader((userIds: readonly number[]) => getSkillsOfUsers(ctx, userIds)),
  applicationsOfUser: new DataLoader((userIds: readonly number[]) => getApplicationsOfUsers(ctx, userIds)),
});
