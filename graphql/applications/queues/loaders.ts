import DataLoader from "dataloader";

import { countOperators, getQueueStates, getSkillsOfQueues } from "@/lib/applications/queues/get-queue";
import { countUsersWithSkills } from "@/lib/applications/skills/list-skills";
import type { Ctx } from "@/lib/platform/ctx";

/** Creates this domain's per-request DataLoaders, so that a field costs one query per page of rows. */
export const queuesLoaders = (ctx: Ctx) => ({
  usersWithSkill: new DataLoader((skillIds: readonly number[]) => countUsersWithSkills(ctx, skillIds)),
  skillsOfQueue: new DataLoader((queueIds: readonly number[]) => getSkillsOfQueues(ctx, queueIds)),
  operatorsOfQueue: new DataLoader((queueIds: readonly number[]) => countOperators(ctx, queueIds)),
  stateOfQueue: new DataLoader((queueIds: readonly number[]) => getQueueStates(ctx, queueIds)),
});
