import DataLoader from "dataloader";

import type { Ctx } from "../lib/ctx";
import { countSubuserSessions } from "../lib/subusers/count-sessions";
import { countOperators, getQueueStates, getSkillsOfQueues } from "../lib/queues/get-queue";
import { countUsersWithSkills } from "../lib/skills/list-skills";
import type { AgentKey, AgentSkill, NamedSmartQueue } from "../lib/smart-queue/agent";
import { getQueuesOfAgents, getSkillsOfAgents } from "../lib/smart-queue/list-agents";
import { countAgentsWithSkills } from "../lib/smart-queue/list-skills";
import { countAgentsOfQueues } from "../lib/smart-queue/list-smart-queues";
import { getAgentNames } from "../lib/smart-queue/list-tasks";
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
  skillsOfQueue: new DataLoader((queueIds: readonly number[]) => getSkillsOfQueues(ctx, queueIds)),
  operatorsOfQueue: new DataLoader((queueIds: readonly number[]) => countOperators(ctx, queueIds)),
  stateOfQueue: new DataLoader((queueIds: readonly number[]) => getQueueStates(ctx, queueIds)),
  agentsOfQueue: new DataLoader((queueIds: readonly number[]) => countAgentsOfQueues(ctx, queueIds)),
  agentsWithSkill: new DataLoader((skillIds: readonly number[]) => countAgentsWithSkills(ctx, skillIds)),
  queuesOfAgent: new DataLoader<AgentKey, NamedSmartQueue[], string>((agents) => getQueuesOfAgents(ctx, agents), byAgent),
  skillsOfAgent: new DataLoader<AgentKey, AgentSkill[], string>((agents) => getSkillsOfAgents(ctx, agents), byAgent),
  agentName: new DataLoader((userIds: readonly number[]) => getAgentNames(ctx, userIds)),
});

const byAgent = { cacheKeyFn: ({ applicationId, userId }: AgentKey) => `${applicationId} ${userId}` };
