import { makeAgent, makeSmartQueue, makeSmartQueueSkill, makeUser } from "../../support/telephony";
import type { IdPlace, TenancyWorld } from "./place";

const theirApplication = ({ account }: TenancyWorld) => account.application();
const theirQueue = async ({ account }: TenancyWorld) => makeSmartQueue(account, await account.application());
const theirSkill = async ({ account }: TenancyWorld) => makeSmartQueueSkill(account, await account.application());
const theirAgent = async ({ account }: TenancyWorld) => (await makeAgent(account, await account.application())).id;

const input = (
  name: string,
  type: string,
  answer: string,
  theirs: IdPlace["theirs"],
  variables: (id: string, own: TenancyWorld) => Promise<Record<string, unknown>>,
): IdPlace => ({
  query: `mutation($input: ${type}!) { ${name}(input: $input) ${answer} }`,
  theirs,
  variables: async (id, own) => ({ input: await variables(id, own) }),
});

const inApplication = (field: string, theirs: IdPlace["theirs"]): IdPlace => ({
  query: `query($application: ID!, $id: ID!) { application(id: $application) { ${field} } }`,
  theirs,
  variables: async (id, { account }) => ({ id, application: await account.application() }),
});

const queue = "{ smartQueue { name } }";
const agent = "{ agent { user { name } } }";
const skill = "{ skill { name } }";

export const smartQueueIds: Record<string, IdPlace> = {
  "Query.smartQueue(id)": { query: "query($id: ID!) { smartQueue(id: $id) { name agentCount } }", theirs: theirQueue },
  "Application.smartQueueAgents(queueId)": inApplication(
    "smartQueueAgents(queueId: $id) { totalCount nodes { user { name } } }",
    theirQueue,
  ),
  "Application.smartQueueAgents(skillId)": inApplication(
    "smartQueueAgents(skillId: $id) { totalCount nodes { user { name } } }",
    theirSkill,
  ),
  "Application.smartQueueTasks(queueId)": inApplication(
    "smartQueueTasks(queueId: $id) { totalCount nodes { customData } }",
    theirQueue,
  ),
  "Application.smartQueueStatistics(queueIds)": inApplication(
    "smartQueueStatistics(period: LAST_HALF_YEAR, by: QUEUE, queueIds: [$id]) { name tasks }",
    theirQueue,
  ),
  "Application.smartQueueStatistics(userIds)": inApplication(
    "smartQueueStatistics(period: LAST_HALF_YEAR, by: AGENT, userIds: [$id]) { name tasks }",
    theirAgent,
  ),
  "AddSmartQueueInput.applicationId": input(
    "addSmartQueue",
    "AddSmartQueueInput",
    queue,
    theirApplication,
    async (applicationId) => ({ applicationId, name: "sales" }),
  ),
  "UpdateSmartQueueInput.id": input("updateSmartQueue", "UpdateSmartQueueInput", queue, theirQueue, async (id) => ({
    id,
    priority: 3,
  })),
  "Mutation.deleteSmartQueue(id)": { query: "mutation($id: ID!) { deleteSmartQueue(id: $id) }", theirs: theirQueue },
  "SetSmartQueueAgentInput.applicationId": input(
    "setSmartQueueAgent",
    "SetSmartQueueAgentInput",
    agent,
    theirApplication,
    async (applicationId, { account }) => ({
      applicationId,
      userId: (await makeUser(account, await account.application())).id,
    }),
  ),
  "SetSmartQueueAgentInput.userId": input(
    "setSmartQueueAgent",
    "SetSmartQueueAgentInput",
    agent,
    theirAgent,
    async (userId, { account }) => ({
      applicationId: await account.application(),
      userId,
    }),
  ),
  "SetSmartQueueAgentInput.queueIds": input(
    "setSmartQueueAgent",
    "SetSmartQueueAgentInput",
    agent,
    theirQueue,
    async (id, { account }) => {
      const applicationId = await account.application();
      return { applicationId, userId: (await makeUser(account, applicationId)).id, queueIds: [id] };
    },
  ),
  "RemoveSmartQueueAgentInput.applicationId": input(
    "removeSmartQueueAgent",
    "RemoveSmartQueueAgentInput",
    "",
    theirApplication,
    async (applicationId, { account }) => ({
      applicationId,
      userId: (await makeAgent(account, await account.application())).id,
    }),
  ),
  "RemoveSmartQueueAgentInput.userId": input(
    "removeSmartQueueAgent",
    "RemoveSmartQueueAgentInput",
    "",
    theirAgent,
    async (userId, { account }) => ({
      applicationId: await account.application(),
      userId,
    }),
  ),
  "SetSmartQueueAgentSkillsInput.applicationId": input(
    "setSmartQueueAgentSkills",
    "SetSmartQueueAgentSkillsInput",
    agent,
    theirApplication,
    async (applicationId, { account }) => ({
      applicationId,
      userId: (await makeAgent(account, await account.application())).id,
      skills: [],
    }),
  ),
  "SetSmartQueueAgentSkillsInput.userId": input(
    "setSmartQueueAgentSkills",
    "SetSmartQueueAgentSkillsInput",
    agent,
    theirAgent,
    async (userId, { account }) => ({
      applicationId: await account.application(),
      userId,
      skills: [],
    }),
  ),
  "SmartQueueAgentSkillInput.skillId": input(
    "setSmartQueueAgentSkills",
    "SetSmartQueueAgentSkillsInput",
    agent,
    theirSkill,
    async (skillId, { account }) => {
      const applicationId = await account.application();
      return { applicationId, userId: (await makeAgent(account, applicationId)).id, skills: [{ skillId, level: 3 }] };
    },
  ),
  "AddSmartQueueSkillInput.applicationId": input(
    "addSmartQueueSkill",
    "AddSmartQueueSkillInput",
    skill,
    theirApplication,
    async (applicationId) => ({ applicationId, name: "Spanish" }),
  ),
  "UpdateSmartQueueSkillInput.id": input(
    "updateSmartQueueSkill",
    "UpdateSmartQueueSkillInput",
    skill,
    theirSkill,
    async (id) => ({ id, name: "Spanish" }),
  ),
  "Mutation.deleteSmartQueueSkill(id)": {
    query: "mutation($id: ID!) { deleteSmartQueueSkill(id: $id) }",
    theirs: theirSkill,
  },
  "SmartQueueStatusInput.applicationId": input(
    "addSmartQueueStatus",
    "SmartQueueStatusInput",
    "{ status { customName } }",
    theirApplication,
    async (applicationId) => ({
      applicationId,
      status: "DND",
      customName: "Lunch",
    }),
  ),
};
