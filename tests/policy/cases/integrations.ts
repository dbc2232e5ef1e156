import { addSecret } from "@/lib/applications/application-secrets/add-secret";
import { addDialogflowKey } from "@/lib/applications/dialogflow/add-dialogflow-key";
import { addKeyValueItem } from "@/lib/applications/key-value-storage/add-key-value-item";
import { addPushCredential } from "@/lib/applications/push-credentials/add-push-credential";

import { googleKeyFile } from "../../support/key-files";
import { unique } from "../../support/names";
import type { Account } from "../../support/world";
import { type Case, fieldCases, type GridWorld, once } from "./case";

const inside = (field: string) => `query($id: ID!) { application(id: $id) { ${field} } }`;
const inApplication = { needs: "APPLICATIONS", path: ["application"] };
const ofApplication = { behind: inApplication, variables: ({ applicationId }: GridWorld) => ({ id: applicationId }) };

const KEY = googleKeyFile();

const push = (account: Account, applicationId: string) =>
  addPushCredential(account.main, {
    provider: "GOOGLE",
    applicationIds: [applicationId],
    google: { bundle: "com.example.app", serviceAccountFile: KEY },
  }).then(({ pushCredentialId }) => String(pushCredentialId));
const dialogflow = (account: Account, applicationId: string) =>
  addDialogflowKey(account.main, { applicationIds: [applicationId], jsonCredentials: KEY }).then(
    ({ dialogflowKeyId }) => String(dialogflowKeyId),
  );
const item = async (account: Account, applicationId: string) =>
  (await addKeyValueItem(account.main, { applicationId, key: unique("key-"), value: "value" })).key;
const secret = async (account: Account, applicationId: string) =>
  String((await addSecret(account.main, { applicationId, name: unique("NAME_"), value: "value" })).secretId);

/** Creates one object for all attempts, in the application that they share. */
const shared =
  (what: string, make: (account: Account, applicationId: string) => Promise<string>) =>
  async ({ account, applicationId }: GridWorld) => ({
    id: applicationId,
    of: await once(account, what, () => make(account, applicationId)),
  });
/** Creates a new object for each attempt. */
const fresh =
  (make: (account: Account, applicationId: string) => Promise<string>) =>
  async ({ account, applicationId }: GridWorld) => ({ id: applicationId, of: await make(account, applicationId) });

const PUSH = ["APPLICATION_PUSH_CERTIFICATES"];
const DIALOGFLOW = ["APPLICATION_DIALOGFLOW_AGENTS"];
const STORAGE = ["APPLICATION_KEY_VALUE_STORAGE"];

const fieldsIn = (
  type: string,
  section: string[],
  list: string,
  variables: Case["variables"],
  fields: string[],
  empty: string[] = [],
) =>
  Object.fromEntries(
    Object.entries(
      fieldCases(
        type,
        {
          needs: section,
          query: (field) => inside(`${list}(first: 1) { nodes { ${field} } }`),
          path: ["application", list, "nodes"],
          behind: [inApplication, { needs: section[0]!, path: ["application", list] }],
          variables,
        },
        fields,
      ),
    ).map(([coordinate, known]) => [coordinate, { ...known, isEmpty: empty.includes(known.path.at(-1)!) }]),
  );

export const integrationCases: Record<string, Case> = {
  "Query.pushCredentials": {
    needs: PUSH,
    query: "{ pushCredentials { totalCount nodes { id } } }",
    path: ["pushCredentials"],
  },
  "Application.pushCredentials": {
    ...ofApplication,
    needs: PUSH,
    query: inside("pushCredentials { totalCount nodes { id } }"),
    path: ["application", "pushCredentials"],
  },
  ...fieldsIn(
    "PushCredential",
    PUSH,
    "pushCredentials",
    shared("push credential", push),
    [
      "provider",
      "credentialBundle",
      "certFileName",
      "isDevMode",
      "expiresAt",
      "senderId",
      "hasServiceAccount",
      "huaweiClientId",
      "huaweiApplicationId",
      "applications { id name }",
      "version",
      "createdAt",
      "modifiedAt",
    ],
    ["certFileName", "isDevMode", "expiresAt", "senderId", "huaweiClientId", "huaweiApplicationId"],
  ),
  "Mutation.addPushCredential": {
    needs: PUSH,
    query:
      'mutation($id: ID!, $file: String!) { addPushCredential(input: { provider: GOOGLE, applicationIds: [$id], google: { bundle: "com.example", serviceAccountFile: $file } }) { pushCredential { provider } } }',
    path: ["addPushCredential"],
    variables: ({ applicationId }) => ({ id: applicationId, file: KEY }),
  },
  "Mutation.updatePushCredential": {
    needs: PUSH,
    query:
      "mutation($id: ID!, $of: ID!) { updatePushCredential(input: { id: $of, applicationIds: [$id] }) { pushCredential { version } } }",
    path: ["updatePushCredential"],
    variables: fresh(push),
  },
  "Mutation.deletePushCredential": {
    needs: PUSH,
    query: "mutation($of: ID!) { deletePushCredential(id: $of) }",
    path: ["deletePushCredential"],
    variables: async (world) => ({ of: (await fresh(push)(world)).of }),
  },

  "Query.dialogflowKeys": {
    needs: DIALOGFLOW,
    query: "{ dialogflowKeys { totalCount nodes { id } } }",
    path: ["dialogflowKeys"],
  },
  "Application.dialogflowKeys": {
    ...ofApplication,
    needs: DIALOGFLOW,
    query: inside("dialogflowKeys { totalCount nodes { id } }"),
    path: ["application", "dialogflowKeys"],
  },
  ...fieldsIn("DialogflowKey", DIALOGFLOW, "dialogflowKeys", shared("dialogflow key", dialogflow), [
    "projectId",
    "description",
    "applications { id name }",
    "version",
    "createdAt",
    "modifiedAt",
  ]),
  "Mutation.addDialogflowKey": {
    needs: DIALOGFLOW,
    query:
      "mutation($id: ID!, $file: String!) { addDialogflowKey(input: { applicationIds: [$id], jsonCredentials: $file }) { dialogflowKey { projectId } } }",
    path: ["addDialogflowKey"],
    variables: ({ applicationId }) => ({ id: applicationId, file: KEY }),
  },
  "Mutation.updateDialogflowKey": {
    needs: DIALOGFLOW,
    query:
      'mutation($of: ID!) { updateDialogflowKey(input: { id: $of, description: "other" }) { dialogflowKey { description } } }',
    path: ["updateDialogflowKey"],
    variables: fresh(dialogflow),
  },
  "Mutation.deleteDialogflowKey": {
    needs: DIALOGFLOW,
    query: "mutation($of: ID!) { deleteDialogflowKey(id: $of) }",
    path: ["deleteDialogflowKey"],
    variables: fresh(dialogflow),
  },

  "Application.keyValueItems": {
    ...ofApplication,
    needs: STORAGE,
    query: inside("keyValueItems { totalCount nodes { id } }"),
    path: ["application", "keyValueItems"],
  },
  ...fieldsIn("KeyValueItem", STORAGE, "keyValueItems", shared("item", item), [
    "key",
    "expiresAt",
    "version",
    "modifiedAt",
  ]),
  "Application.keyValueItem": {
    ...ofApplication,
    needs: STORAGE,
    query: "query($id: ID!, $of: String!) { application(id: $id) { keyValueItem(key: $of) { id } } }",
    path: ["application", "keyValueItem"],
    variables: shared("item", item),
  },
  ...fieldCases(
    "OpenedKeyValueItem",
    {
      needs: STORAGE,
      query: (field) =>
        `query($id: ID!, $of: String!) { application(id: $id) { keyValueItem(key: $of) { ${field} } } }`,
      path: ["application", "keyValueItem"],
      behind: [inApplication, { needs: STORAGE[0]!, path: ["application", "keyValueItem"] }],
      variables: shared("item", item),
    },
    ["key", "value", "expiresAt", "version", "modifiedAt"],
  ),
  "Mutation.addKeyValueItem": {
    needs: STORAGE,
    query:
      'mutation($id: ID!, $key: String!) { addKeyValueItem(input: { applicationId: $id, key: $key, value: "1" }) { keyValueItem { key } } }',
    path: ["addKeyValueItem"],
    variables: ({ applicationId }) => ({ id: applicationId, key: unique("new-") }),
  },
  "Mutation.updateKeyValueItem": {
    needs: STORAGE,
    query:
      'mutation($id: ID!, $of: String!) { updateKeyValueItem(input: { applicationId: $id, key: $of, value: "2" }) { keyValueItem { version } } }',
    path: ["updateKeyValueItem"],
    variables: fresh(item),
  },
  "Mutation.deleteKeyValueItem": {
    needs: STORAGE,
    query: "mutation($id: ID!, $of: String!) { deleteKeyValueItem(applicationId: $id, key: $of) }",
    path: ["deleteKeyValueItem"],
    variables: fresh(item),
  },

  "Application.secrets": {
    ...ofApplication,
    needs: STORAGE,
    query: inside("secrets { totalCount nodes { id } }"),
    path: ["application", "secrets"],
  },
  ...fieldsIn("Secret", STORAGE, "secrets", shared("secret", secret), [
    "name",
    "description",
    "version",
    "createdAt",
    "modifiedAt",
  ]),
  "Mutation.addSecret": {
    needs: STORAGE,
    query:
      'mutation($id: ID!, $name: String!) { addSecret(input: { applicationId: $id, name: $name, value: "1" }) { secret { name } } }',
    path: ["addSecret"],
    variables: ({ applicationId }) => ({ id: applicationId, name: unique("NEW_") }),
  },
  "Mutation.updateSecret": {
    needs: STORAGE,
    query: 'mutation($of: ID!) { updateSecret(input: { id: $of, value: "2" }) { secret { version } } }',
    path: ["updateSecret"],
    variables: fresh(secret),
  },
  "Mutation.readSecret": {
    needs: STORAGE,
    query: "mutation($of: ID!) { readSecret(id: $of) { value } }",
    path: ["readSecret"],
    variables: fresh(secret),
  },
  "SecretValue.value": {
    needs: STORAGE,
    query: "mutation($of: ID!) { readSecret(id: $of) { value } }",
    path: ["readSecret", "value"],
    behind: { needs: STORAGE[0]!, path: ["readSecret"] },
    variables: fresh(secret),
  },
  "Mutation.deleteSecret": {
    needs: STORAGE,
    query: "mutation($of: ID!) { deleteSecret(id: $of) }",
    path: ["deleteSecret"],
    variables: fresh(secret),
  },
};
