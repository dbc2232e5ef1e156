import { payIn } from "../../support/money";
import { unique } from "../../support/names";
import { makeSkill, makeUser, USER_PASSWORD } from "../../support/telephony";
import type { Account } from "../../support/world";
import { type Case, fieldCases, type GridWorld, once } from "./case";

const users = ["APPLICATION_USERS"];

/** Creates a user shared by all reads. */
const sharedUser = (account: Account, applicationId: string) =>
  once(account, "user", () => makeUser(account, applicationId));
const another = ({ account, applicationId }: GridWorld) => makeUser(account, applicationId);
const inApplication = (field: string) => ({
  query: `query($id: ID!) { application(id: $id) { ${field} } }`,
  path: ["application", field.split(/[ ({]/)[0]!],
  behind: { needs: "APPLICATIONS", path: ["application"] },
  variables: ({ applicationId }: GridWorld) => ({ id: applicationId }),
});

const change = (name: string, type: string, input: (world: GridWorld) => Promise<Record<string, unknown>>): Case => ({
  needs: users,
  query: `mutation($input: ${type}!) { ${name}(input: $input) { ${name === "importUsers" ? "imported" : "user { name }"} } }`,
  path: [name],
  variables: async (world) => ({ input: await input(world) }),
});

const ofUser = {
  needs: users,
  query: (field: string) => `query($id: ID!) { user(id: $id) { ${field} } }`,
  path: ["user"],
  behind: { needs: "APPLICATION_USERS", path: ["user"] },
  variables: async ({ account, applicationId }: GridWorld) => ({ id: (await sharedUser(account, applicationId)).id }),
};

export const userCases: Record<string, Case> = {
  "Query.user": {
    needs: users,
    query: "query($id: ID!) { user(id: $id) { name } }",
    path: ["user"],
    variables: async ({ account, applicationId }) => ({ id: (await sharedUser(account, applicationId)).id }),
  },
  "Query.userChoices": { needs: users, query: "{ userChoices { name } }", path: ["userChoices"] },
  "Query.skills": {
    needs: [],
    anyOf: ["APPLICATION_QUEUES", "APPLICATION_USERS"],
    query: "{ skills { totalCount nodes { name userCount } } }",
    path: ["skills"],
  },
  "Application.users": { needs: users, ...inApplication("users { totalCount nodes { name } }") },
  "Application.usersToAdd": { needs: users, ...inApplication("usersToAdd { name }") },
  "Application.userChoices": {
    needs: [],
    anyOf: ["APPLICATION_USERS", "APPLICATION_QUEUES", "APPLICATION_SMART_QUEUE"],
    ...inApplication("userChoices { name }"),
  },
  ...fieldCases("User", ofUser, [
    "displayName",
    "active",
    "parentAccounting",
    "liveBalance",
    "fixedBalance",
    "customData",
    "acdStatus",
    "acdStatusChangedAt",
    "skills { name }",
    "applications { name }",
    "version",
    "createdAt",
    "modifiedAt",
  ]),
  "Mutation.addUser": change("addUser", "AddUserInput", async ({ account, applicationId }) => ({
    applicationId,
    name: unique("user-"),
    displayName: "Somebody",
    password: USER_PASSWORD,
    skillIds: [await once(account, "skill", () => makeSkill(account))],
  })),
  "Mutation.updateUser": change("updateUser", "UpdateUserInput", async (world) => ({
    id: (await another(world)).id,
    displayName: "Somebody else",
  })),
  "Mutation.setUserPassword": change("setUserPassword", "SetUserPasswordInput", async (world) => ({
    id: (await another(world)).id,
    password: "Another-harbor-8",
  })),
  "Mutation.addUserToApplication": change(
    "addUserToApplication",
    "AddUserToApplicationInput",
    async ({ account, applicationId }) => ({
      applicationId,
      name: (await makeUser(account, await once(account, "second application", () => account.application()))).name,
    }),
  ),
  "Mutation.removeUserFromApplication": change(
    "removeUserFromApplication",
    "RemoveUserFromApplicationInput",
    async (world) => ({
      applicationId: world.applicationId,
      userId: (await another(world)).id,
    }),
  ),
  "Mutation.transferToUser": {
    needs: users,
    anyOf: ["BILLING"],
    query: "mutation($input: TransferToUserInput!) { transferToUser(input: $input) { user { liveBalance } } }",
    path: ["transferToUser"],
    variables: async (world) => {
      await payIn(world.account, "1");
      return {
        input: { userId: (await another(world)).id, direction: "TO_USER", amount: "1", idempotencyKey: unique("key-") },
      };
    },
  },
  "Mutation.deleteUser": {
    needs: users,
    query: "mutation($id: ID!) { deleteUser(id: $id) }",
    path: ["deleteUser"],
    variables: async (world) => ({ id: (await another(world)).id }),
  },
  "Mutation.importUsers": change("importUsers", "ImportUsersInput", async ({ applicationId }) => ({
    applicationId,
    csv: `name,display_name,password\n${unique("user-")},Somebody,${USER_PASSWORD}\n`,
  })),
};
