import { makeQueue, makeSkill, makeUser } from "../../support/telephony";
import type { IdPlace, TenancyWorld } from "./place";

const theirQueue = async ({ account }: TenancyWorld) => makeQueue(account, await account.application());
const theirUser = async ({ account }: TenancyWorld) => (await makeUser(account, await account.application())).id;
const theirSkill = ({ account }: TenancyWorld) => makeSkill(account);
const theirApplication = ({ account }: TenancyWorld) => account.application();

const input = (
  name: string,
  type: string,
  theirs: IdPlace["theirs"],
  variables: (id: string, own: TenancyWorld) => Promise<Record<string, unknown>>,
): IdPlace => ({
  query: `mutation($input: ${type}!) { ${name}(input: $input) { ${name.endsWith("Skill") ? "skill" : "queue"} { name } } }`,
  theirs,
  variables: async (id, own) => ({ input: await variables(id, own) }),
});

export const queueIds: Record<string, IdPlace> = {
  "Query.queue(id)": { query: "query($id: ID!) { queue(id: $id) { name users { totalCount } } }", theirs: theirQueue },
  "AddQueueInput.applicationId": input("addQueue", "AddQueueInput", theirApplication, async (applicationId) => ({
    applicationId,
    name: "sales",
  })),
  "AddQueueInput.skillIds": input("addQueue", "AddQueueInput", theirSkill, async (id, { account }) => ({
    applicationId: await account.application(),
    name: "sales",
    skillIds: [id],
  })),
  "UpdateQueueInput.id": input("updateQueue", "UpdateQueueInput", theirQueue, async (id) => ({ id, priority: 3 })),
  "UpdateQueueInput.skillIds": input("updateQueue", "UpdateQueueInput", theirSkill, async (id, { account }) => ({
    id: await makeQueue(account, await account.application()),
    skillIds: [id],
  })),
  "Mutation.deleteQueue(id)": { query: "mutation($id: ID!) { deleteQueue(id: $id) }", theirs: theirQueue },
  "QueueUsersInput.queueId": input("addQueueUsers", "QueueUsersInput", theirQueue, async (queueId, { account }) => ({
    queueId,
    userIds: [(await makeUser(account, await account.application())).id],
  })),
  "QueueUsersInput.userIds": input("addQueueUsers", "QueueUsersInput", theirUser, async (id, { account }) => ({
    queueId: await makeQueue(account, await account.application()),
    userIds: [id],
  })),
  "RenameSkillInput.id": input("renameSkill", "RenameSkillInput", theirSkill, async (id) => ({ id, name: "Spanish" })),
  "Mutation.deleteSkill(id)": { query: "mutation($id: ID!) { deleteSkill(id: $id) }", theirs: theirSkill },
};
