import { addStatus } from "@/lib/applications/smart-queue/statuses";

import { unique } from "../../support/names";
import { makeAgent, makeSmartQueue, makeSmartQueueSkill, makeUser, reportTask } from "../../support/telephony";
import type { Account } from "../../support/world";
import { type Case, fieldCases, type GridWorld, once } from "./case";

const section = "APPLICATION_SMART_QUEUE";
const reading = [section, "smartQueue.statistics.read"];

/** Creates a SmartQueue with an agent who has a task, shared by all reads. */
const shared = (account: Account, applicationId: string) =>
  once(account, "smart queue", async () => {
    const queueId = await makeSmartQueue(account, applicationId);
    const agent = await makeAgent(account, applicationId, [queueId]);
    const skillId = await makeSmartQueueSkill(account, applicationId);
    await reportTask(account, applicationId, queueId, {
      status: "IN_PROCESSING",
      userId: agent.id,
      customData: "their name",
    });
    return { queueId, agent, skillId };
  });

const inApplication = (needs: string[], field: string, path: string[] = []): Case => ({
  needs,
  query: `query($id: ID!) { application(id: $id) { ${field} } }`,
  path: ["application", field.split(/[ ({]/)[0]!, ...path],
  behind: { needs: "APPLICATIONS", path: ["application"] },
  variables: async ({ account, applicationId }) => (await shared(account, applicationId), { id: applicationId }),
});

/**
 * Returns the case of a field in one of the application's lists: a viewer without access to the list is denied there.
 */
const inList = (list: string, field: string, needs = [section]): Case => ({
  ...inApplication(needs, `${list} { nodes { ${field} } }`, ["nodes", field.split(" ")[0]!]),
  behind: [
    { needs: "APPLICATIONS", path: ["application"] },
    ...needs.map((needed) => ({ needs: needed, path: ["application", list] })),
  ],
});

const change = (
  name: string,
  type: string,
  action: string,
  answer: string,
  input: (world: GridWorld) => Promise<Record<string, unknown>>,
): Case => ({
  needs: [section, action],
  query: `mutation($input: ${type}!) { ${name}(input: $input) ${answer} }`,
  path: [name],
  variables: async (world) => ({ input: await input(world) }),
});

const remove = (name: string, action: string, make: (world: GridWorld) => Promise<string>): Case => ({
  needs: [section, action],
  query: `mutation($id: ID!) { ${name}(id: $id) }`,
  path: [name],
  variables: async (world) => ({ id: await make(world) }),
});

const aStatus = async ({ account }: GridWorld) => ({
  applicationId: await account.application(),
  status: "DND",
  customName: unique("lunch "),
});

export const smartQueueCases: Record<string, Case> = {
  "Query.smartQueue": {
    needs: [section],
    query: "query($id: ID!) { smartQueue(id: $id) { name } }",
    path: ["smartQueue"],
    variables: async ({ account, applicationId }) => ({ id: (await shared(account, applicationId)).queueId }),
  },
  ...fieldCases(
    "SmartQueue",
    {
      needs: [section],
      query: (field) => `query($id: ID!) { smartQueue(id: $id) { ${field} } }`,
      path: ["smartQueue"],
      behind: { needs: section, path: ["smartQueue"] },
      variables: async ({ account, applicationId }) => ({ id: (await shared(account, applicationId)).queueId }),
    },
    ["agentCount"],
  ),
  "SmartQueueAgent.queues": inList("smartQueueAgents", "queues { name }"),
  "SmartQueueAgent.skills": inList("smartQueueAgents", "skills { name level }"),
  "SmartQueueSkill.agentCount": inList("smartQueueSkills", "agentCount"),
  "SmartQueueTask.agent": inList("smartQueueTasks", "agent { name }", reading),
  "SmartQueueTask.customData": inList("smartQueueTasks", "customData", reading),
  "Application.smartQueues": inApplication([section], "smartQueues { totalCount nodes { name } }"),
  "Application.smartQueueAgents": inApplication([section], "smartQueueAgents { totalCount nodes { user { name } } }"),
  "Application.smartQueueSkills": inApplication([section], "smartQueueSkills { totalCount nodes { name } }"),
  "Application.smartQueueStatuses": inApplication([section], "smartQueueStatuses { customName }"),
  "Application.smartQueueTasks": inApplication(reading, "smartQueueTasks { totalCount nodes { queueName } }"),
  "Application.smartQueueStatistics": inApplication(
    reading,
    "smartQueueStatistics(period: LAST_2_DAYS, by: AGENT) { name tasks }",
  ),
  "Mutation.addSmartQueue": change(
    "addSmartQueue",
    "AddSmartQueueInput",
    "smartQueue.write",
    "{ smartQueue { name } }",
    async ({ applicationId }) => ({
      applicationId,
      name: unique("smart "),
    }),
  ),
  "Mutation.updateSmartQueue": change(
    "updateSmartQueue",
    "UpdateSmartQueueInput",
    "smartQueue.write",
    "{ smartQueue { name } }",
    async ({ account, applicationId }) => ({
      id: await makeSmartQueue(account, applicationId),
      priority: 50,
    }),
  ),
  "Mutation.deleteSmartQueue": remove("deleteSmartQueue", "smartQueue.write", ({ account, applicationId }) =>
    makeSmartQueue(account, applicationId),
  ),
  "Mutation.setSmartQueueAgent": change(
    "setSmartQueueAgent",
    "SetSmartQueueAgentInput",
    "smartQueue.agents.write",
    "{ agent { user { name } } }",
    async ({ account, applicationId }) => ({
      applicationId,
      userId: (await makeUser(account, applicationId)).id,
      queueIds: [(await shared(account, applicationId)).queueId],
    }),
  ),
  "Mutation.removeSmartQueueAgent": change(
    "removeSmartQueueAgent",
    "RemoveSmartQueueAgentInput",
    "smartQueue.agents.write",
    "",
    async ({ account, applicationId }) => ({
      applicationId,
      userId: (await makeAgent(account, applicationId)).id,
    }),
  ),
  "Mutation.setSmartQueueAgentSkills": change(
    "setSmartQueueAgentSkills",
    "SetSmartQueueAgentSkillsInput",
    "smartQueue.skills.write",
    "{ agent { user { name } } }",
    async ({ account, applicationId }) => ({
      applicationId,
      userId: (await makeAgent(account, applicationId)).id,
      skills: [{ skillId: (await shared(account, applicationId)).skillId, level: 4 }],
    }),
  ),
  "Mutation.addSmartQueueSkill": change(
    "addSmartQueueSkill",
    "AddSmartQueueSkillInput",
    "smartQueue.skills.write",
    "{ skill { name } }",
    async ({ applicationId }) => ({
      applicationId,
      name: unique("skill "),
    }),
  ),
  "Mutation.updateSmartQueueSkill": change(
    "updateSmartQueueSkill",
    "UpdateSmartQueueSkillInput",
    "smartQueue.skills.write",
    "{ skill { name } }",
    async ({ account, applicationId }) => ({
      id: await makeSmartQueueSkill(account, applicationId),
      name: unique("skill "),
    }),
  ),
  "Mutation.deleteSmartQueueSkill": remove(
    "deleteSmartQueueSkill",
    "smartQueue.skills.write",
    ({ account, applicationId }) => makeSmartQueueSkill(account, applicationId),
  ),
  "Mutation.addSmartQueueStatus": change(
    "addSmartQueueStatus",
    "SmartQueueStatusInput",
    "smartQueue.write",
    "{ status { customName } }",
    aStatus,
  ),
  "Mutation.deleteSmartQueueStatus": change(
    "deleteSmartQueueStatus",
    "SmartQueueStatusInput",
    "smartQueue.write",
    "",
    async (world) => {
      const status = await aStatus(world);
      await addStatus(world.account.main, { ...status, status: "DND" });
      return status;
    },
  ),
};
