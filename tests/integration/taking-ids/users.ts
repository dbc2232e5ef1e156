import { makeSkill, makeUser, USER_PASSWORD } from "../../support/telephony";
import type { IdPlace, TenancyWorld } from "./place";

const theirUser = async ({ account }: TenancyWorld) => (await makeUser(account, await account.application())).id;
const theirSkill = ({ account }: TenancyWorld) => makeSkill(account);
const theirApplication = ({ account }: TenancyWorld) => account.application();

const input = (
  name: string,
  type: string,
  theirs: IdPlace["theirs"],
  variables: (id: string, own: TenancyWorld) => Promise<Record<string, unknown>>,
): IdPlace => ({
  query: `mutation($input: ${type}!) { ${name}(input: $input) { ${name === "importUsers" ? "imported" : "user { name }"} } }`,
  theirs,
  variables: async (id, own) => ({ input: await variables(id, own) }),
});

const newUser = { name: "somebody", displayName: "Somebody", password: USER_PASSWORD };

export const userIds: Record<string, IdPlace> = {
  "Query.user(id)": { query: "query($id: ID!) { user(id: $id) { name displayName } }", theirs: theirUser },
  "Application.users(skillId)": {
    query:
      "query($application: ID!, $id: ID!) { application(id: $application) { users(skillId: $id) { totalCount nodes { name } } } }",
    theirs: theirSkill,
    variables: async (id, { account }) => ({ id, application: await account.application() }),
  },
  "AddUserInput.applicationId": input("addUser", "AddUserInput", theirApplication, async (applicationId) => ({
    ...newUser,
    applicationId,
  })),
  "AddUserInput.skillIds": input("addUser", "AddUserInput", theirSkill, async (id, { account }) => ({
    ...newUser,
    applicationId: await account.application(),
    skillIds: [id],
  })),
  "UpdateUserInput.id": input("updateUser", "UpdateUserInput", theirUser, async (id) => ({
    id,
    displayName: "Changed",
  })),
  "UpdateUserInput.skillIds": input("updateUser", "UpdateUserInput", theirSkill, async (id, { account }) => ({
    id: (await makeUser(account, await account.application())).id,
    skillIds: [id],
  })),
  "SetUserPasswordInput.id": input("setUserPassword", "SetUserPasswordInput", theirUser, async (id) => ({
    id,
    password: "Another-harbor-8",
  })),
  "AddUserToApplicationInput.applicationId": input(
    "addUserToApplication",
    "AddUserToApplicationInput",
    theirApplication,
    async (applicationId, { account }) => ({
      applicationId,
      name: (await makeUser(account, await account.application())).name,
    }),
  ),
  "RemoveUserFromApplicationInput.applicationId": input(
    "removeUserFromApplication",
    "RemoveUserFromApplicationInput",
    theirApplication,
    async (applicationId, { account }) => ({
      applicationId,
      userId: (await makeUser(account, await account.application())).id,
    }),
  ),
  "RemoveUserFromApplicationInput.userId": input(
    "removeUserFromApplication",
    "RemoveUserFromApplicationInput",
    theirUser,
    async (userId, { account }) => ({
      applicationId: await account.application(),
      userId,
    }),
  ),
  "TransferToUserInput.userId": input("transferToUser", "TransferToUserInput", theirUser, async (userId) => ({
    userId,
    direction: "FROM_USER",
    amount: "1",
    idempotencyKey: "once",
  })),
  "Mutation.deleteUser(id)": { query: "mutation($id: ID!) { deleteUser(id: $id) }", theirs: theirUser },
  "ImportUsersInput.applicationId": input(
    "importUsers",
    "ImportUsersInput",
    theirApplication,
    async (applicationId) => ({
      applicationId,
      csv: `name,display_name,password\nsomebody,Somebody,${USER_PASSWORD}\n`,
    }),
  ),
};
