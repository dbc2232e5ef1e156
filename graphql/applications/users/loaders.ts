import DataLoader from "dataloader";

import { getApplicationsOfUsers, getSkillsOfUsers, getUsers } from "@/lib/applications/users/get-users";
import type { Ctx } from "@/lib/platform/ctx";

/** What the fields of one request ask of this domain, gathered so that a page of rows is one query. */
export const usersLoaders = (ctx: Ctx) => ({
  user: new DataLoader((userIds: readonly number[]) => getUsers(ctx, userIds)),
  skillsOfUser: new DataLoader((userIds: readonly number[]) => getSkillsOfUsers(ctx, userIds)),
  applicationsOfUser: new DataLoader((userIds: readonly number[]) => getApplicationsOfUsers(ctx, userIds)),
});
