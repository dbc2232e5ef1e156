import { unique } from "../../support/names";
import { makeQueue, makeSkill, makeUser, reportState } from "../../support/telephony";
import type { Account } from "../../support/world";
import { type Case, fieldCases, type GridWorld, once } from "./case";

const queues = ["APPLICATION_QUEUES"];
const writing = ["APPLICATION_QUEUES", "queue.write"];

/** Creates a queue with an operator and a state, shared by all reads. */
const shared = (account: Account, applicationId: string) =>
  once(account, "queue", async () => {
    const user = await makeUser(account, applicationId);
    const queueId = await makeQueue(account, applicationId, [user.id]);
    await reportState(account, queueId, [user.id]);
    return { queueId, userId: user.id };
  });

const ofQueue = {
  needs: queues,
  query: (field: string) => `query($id: ID!) { queue(id: $id) { ${field} } }`,
  path: ["queue"],
  behind: { needs: "APPLICATION_QUEUES", path: ["queue"] },
  variables: async ({ account, applicationId }: GridWorld) => ({ id: (await shared(account, applicationId)).queueId }),
};

const change = (name: string, type: string, input: (world: GridWorld) => Promise<Record<string, unknown>>): Case => ({
  needs: writing,
  query: `mutation($input: ${type}!) { ${name}(input: $input) { ${name.endsWith("Skill") ? "skill" : "queue"} { name } } }`,
  path: [name],
  variables: async (world) => ({ input: await input(world) }),
});

const remove = (name: string, make: (world: GridWorld) => Promise<string>): Case => ({
  needs: writing,
  query: `mutation($id: ID!) { ${name}(id: $id) }`,
  path: [name],
  variables: async (world) => ({ id: await make(world) }),
});

export const queueCases: Record<string, Case> = {
  "Query.queue": { ...ofQueue, behind: undefined, query: ofQueue.query("name") },
  "Application.queues": {
    needs: queues,
    query: "query($id: ID!) { application(id: $id) { queues { totalCount nodes { name } } } }",
    path: ["application", "queues"],
    behind: { needs: "APPLICATIONS", path: ["application"] },
    variables: ({ applicationId }) => ({ id: applicationId }),
  },
  ...fieldCases("Queue", ofQueue, [
    "skills { name }",
    "users { totalCount nodes { name } }",
    "operatorCount",
    "state { reportedAt readyUsers { name } }",
    "sessions { totalCount }",
    "figures { calls serviceLevels { answered } }",
  ]),
  "QueuedCall.callerId": {
    ...ofQueue,
    query: ofQueue.query("state { waiting { callerId } }"),
    path: ["queue", "state", "waiting", "callerId"],
  },
  "Mutation.addQueue": change("addQueue", "AddQueueInput", async ({ applicationId }) => ({
    applicationId,
    name: unique("queue "),
  })),
  "Mutation.updateQueue": change("updateQueue", "UpdateQueueInput", async ({ account, applicationId }) => ({
    id: await makeQueue(account, applicationId),
    priority: 7,
  })),
  "Mutation.deleteQueue": remove("deleteQueue", ({ account, applicationId }) => makeQueue(account, applicationId)),
  "Mutation.addQueueUsers": change("addQueueUsers", "QueueUsersInput", async ({ account, applicationId }) => ({
    queueId: await makeQueue(account, applicationId),
    userIds: [(await shared(account, applicationId)).userId],
  })),
  "Mutation.removeQueueUsers": change("removeQueueUsers", "QueueUsersInput", async ({ account, applicationId }) => {
    const { userId } = await shared(account, applicationId);
    return { queueId: await makeQueue(account, applicationId, [userId]), userIds: [userId] };
  }),
  "Mutation.addSkill": change("addSkill", "AddSkillInput", async () => ({ name: unique("skill ") })),
  "Mutation.renameSkill": change("renameSkill", "RenameSkillInput", async ({ account }) => ({
    id: await makeSkill(account),
    name: unique("skill "),
  })),
  "Mutation.deleteSkill": remove("deleteSkill", ({ account }) => makeSkill(account)),
};
