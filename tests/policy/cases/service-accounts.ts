import { addServiceAccount } from "@/lib/access/service-accounts/add-service-account";

import { unique } from "../../support/names";
import { type Case, fieldCases, type GridWorld, once } from "./case";

const writing = ["SERVICE_ACCOUNTS", "serviceAccount.write"];

const newKey = async ({ account }: GridWorld) => ({
  id: (await addServiceAccount(account.main, { name: unique("key-"), roles: ["Support"] })).keyFile.keyId,
});
/** Created by a subuser, so that it has a creator, with an expiry and marked as used once. */
const sharedKey = ({ account }: GridWorld) =>
  once(account, "service account", async () => {
    const owner = await account.subuser("Owner");
    const { keyFile } = await addServiceAccount(owner.ctx, {
      name: unique("key-"),
      roles: ["Support"],
      expiresAt: new Date(Date.now() + 3_600_000),
    });
    return { id: keyFile.keyId };
  });

const one = {
  needs: ["SERVICE_ACCOUNTS"],
  behind: { needs: "SERVICE_ACCOUNTS", path: ["serviceAccount"] },
  query: (field: string) => `query($id: ID!) { serviceAccount(id: $id) { ${field} } }`,
  path: ["serviceAccount"],
  variables: sharedKey,
};

const added = {
  behind: { needs: "SERVICE_ACCOUNTS", path: ["addServiceAccount"] },
  query: (field: string) =>
    `mutation($input: AddServiceAccountInput!) { addServiceAccount(input: $input) { keyFile { ${field} } } }`,
  path: ["addServiceAccount", "keyFile"],
  variables: () => ({ input: { name: unique("key-"), roles: ["Support"] } }),
};

export const serviceAccountCases: Record<string, Case> = {
  "Query.serviceAccounts": {
    needs: ["SERVICE_ACCOUNTS"],
    query: "{ serviceAccounts { totalCount nodes { name } } }",
    path: ["serviceAccounts"],
  },
  "Query.serviceAccount": { ...one, behind: undefined, query: one.query("name") },
  ...fieldCases("ServiceAccount", one, [
    "description",
    "roles { name }",
    "engine",
    "disabled",
    "status",
    "expiresAt",
    "createdAt",
    "maker { name }",
    "version",
  ]),
  "ServiceAccount.lastUsedAt": {
    ...one,
    query: one.query("lastUsedAt"),
    path: ["serviceAccount", "lastUsedAt"],
    isEmpty: true,
  },
  "Mutation.addServiceAccount": {
    ...added,
    behind: undefined,
    needs: writing,
    query: added.query("keyId"),
    path: ["addServiceAccount"],
  },
  ...fieldCases("ServiceAccountKeyFile", { ...added, needs: ["PROFILE"] }, ["accountEmail"]),
  ...fieldCases("ServiceAccountKeyFile", { ...added, needs: writing }, ["privateKey"]),
  "Mutation.updateServiceAccount": {
    needs: writing,
    query:
      'mutation($id: ID!) { updateServiceAccount(input: { id: $id, description: "changed" }) { serviceAccount { description } } }',
    path: ["updateServiceAccount"],
    variables: newKey,
  },
  "Mutation.rotateServiceAccountKey": {
    needs: writing,
    query: "mutation($id: ID!) { rotateServiceAccountKey(id: $id) { keyFile { privateKey } } }",
    path: ["rotateServiceAccountKey"],
    variables: newKey,
  },
  "Mutation.deleteServiceAccount": {
    needs: writing,
    query: "mutation($id: ID!) { deleteServiceAccount(id: $id) }",
    path: ["deleteServiceAccount"],
    variables: newKey,
  },
};
