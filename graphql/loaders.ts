import DataLoader from "dataloader";

import type { Ctx } from "../lib/ctx";
import { countSubuserSessions } from "../lib/subusers/count-sessions";
import { countUsersWithSkills } from "../lib/skills/list-skills";
import { getSubuser } from "../lib/subusers/get-subuser";
import { getApplicationsOfUsers, getSkillsOfUsers, getUsers } from "../lib/users/get-users";

export type Loaders = ReturnType<typeof createLoaders>;

/** Gathers what the fields of one request ask for, so that a page of rows is one query and not one a row. */
export const createLoaders = (ctx: Ctx) => ({
  openSessions: new DataLoader<number, number>((subuserIds) => countSubuserSessions(ctx, subuserIds)),
  // Only a viewer's own identity lacks the rest of its row, so there is one key at most.
  subuser: new DataLoader((subuserIds: readonly number[]) => Promise.all(subuserIds.map((id) => getSubuser(ctx, String(id))))),
  user: new DataLoader((userIds: readonly number[]) => getUsers(ctx, userIds)),
  skillsOfUser: new DataLoader((userIds: readonly number[]) => getSkillsOfUsers(ctx, userIds)),
  applicationsOfUser: new DataLoader((userIds: readonly number[]) => getApplicationsOfUsers(ctx, userIds)),
  usersWithSkill: new DataLoader((skillIds: readonly number[]) => countUsersWithSkills(ctx, skillIds)),
});
