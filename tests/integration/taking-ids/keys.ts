import { randomInt } from "node:crypto";

import { addSecret } from "@/lib/applications/application-secrets/add-secret";
import { addDialogflowKey } from "@/lib/applications/dialogflow/add-dialogflow-key";
import { addKeyValueItem } from "@/lib/applications/key-value-storage/add-key-value-item";
import { addPushCredential } from "@/lib/applications/push-credentials/add-push-credential";
import { addSipRegistration } from "@/lib/numbers/sip-registrations/add-sip-registration";
import { addWhatsappNumber } from "@/lib/numbers/whatsapp-numbers/add-whatsapp-number";

import { googleKeyFile } from "../../support/key-files";
import { phoneNumber, rule, user } from "../../support/rows";
import type { IdPlace, TenancyWorld } from "./place";

const application = ({ account }: TenancyWorld) => account.application();
const number = async ({ account }: TenancyWorld) =>
  phoneNumber(account, { applicationId: await account.application() });
const ruleOf = async ({ account }: TenancyWorld) => rule(account, await account.application());
const userOf = async ({ account }: TenancyWorld) => user(account, await account.application());
const sip = async ({ account }: TenancyWorld) =>
  (
    await addSipRegistration(account.main, {
      applicationId: await account.application(),
      sipUsername: "office",
      password: "x",
      proxy: "sip.example.com",
    })
  ).sipRegistrationId;
const whatsapp = async ({ account }: TenancyWorld) =>
  (
    await addWhatsappNumber(account.main, {
      applicationId: await account.application(),
      phoneNumber: `+4930${randomInt(1_000_000, 9_999_999)}`,
      voicePassword: "x",
    })
  ).whatsappNumberId;
const KEY = googleKeyFile();
const google = { bundle: "com.example", serviceAccountFile: KEY };
const push = async ({ account }: TenancyWorld) =>
  (await addPushCredential(account.main, { provider: "GOOGLE", applicationIds: [await account.application()], google }))
    .pushCredentialId;
const dialogflow = async ({ account }: TenancyWorld) =>
  (await addDialogflowKey(account.main, { applicationIds: [await account.application()], jsonCredentials: KEY }))
    .dialogflowKeyId;
const secret = async ({ account }: TenancyWorld) =>
  (await addSecret(account.main, { applicationId: await account.application(), name: "TOKEN", value: "x" })).secretId;
/** Creates an application with an item under the key "shared". */
const keeping = async ({ account }: TenancyWorld) => {
  const applicationId = await account.application();
  await addKeyValueItem(account.main, { applicationId, key: "shared", value: "x" });
  return applicationId;
};

const SIP = 'sipUsername: "a", password: "x", proxy: "sip.example.com"';
const WHATSAPP = 'phoneNumber: "+4930901821", voicePassword: "x"';

/** Returns variables with an object of the requesting account beside the tested id. */
const beside = (own: (world: TenancyWorld) => Promise<string | number>) => async (id: string, world: TenancyWorld) => ({
  id,
  own: String(await own(world)),
});

export const keyIds: Record<string, IdPlace> = {
  "AttachPhoneNumberInput.id": {
    query:
      "mutation($id: ID!, $own: ID!) { attachPhoneNumber(input: { id: $id, applicationId: $own }) { phoneNumber { phoneNumber } } }",
    theirs: ({ account }) => phoneNumber(account),
    variables: beside(application),
  },
  "AttachPhoneNumberInput.applicationId": {
    query:
      "mutation($id: ID!, $own: ID!) { attachPhoneNumber(input: { id: $own, applicationId: $id }) { phoneNumber { phoneNumber } } }",
    theirs: application,
    variables: beside(({ account }) => phoneNumber(account)),
  },
  "AttachPhoneNumberInput.ruleId": {
    query:
      "mutation($id: ID!, $own: ID!, $app: ID!) { attachPhoneNumber(input: { id: $own, applicationId: $app, ruleId: $id }) { phoneNumber { phoneNumber } } }",
    theirs: ruleOf,
    variables: async (id, world) => ({ id, own: await phoneNumber(world.account), app: await application(world) }),
  },
  "BindPhoneNumberInput.id": {
    query: "mutation($id: ID!) { bindPhoneNumber(input: { id: $id, ruleId: null }) { phoneNumber { phoneNumber } } }",
    theirs: number,
  },
  "BindPhoneNumberInput.ruleId": {
    query:
      "mutation($id: ID!, $own: ID!) { bindPhoneNumber(input: { id: $own, ruleId: $id }) { phoneNumber { phoneNumber } } }",
    theirs: ruleOf,
    variables: beside(number),
  },
  "Mutation.detachPhoneNumber(id)": {
    query: "mutation($id: ID!) { detachPhoneNumber(id: $id) { phoneNumber { phoneNumber } } }",
    theirs: number,
  },

  "AddSipRegistrationInput.applicationId": {
    query: `mutation($id: ID!) { addSipRegistration(input: { applicationId: $id, ${SIP} }) { sipRegistration { id } } }`,
    theirs: application,
  },
  "AddSipRegistrationInput.ruleId": {
    query: `mutation($id: ID!, $own: ID!) { addSipRegistration(input: { applicationId: $own, ruleId: $id, ${SIP} }) { sipRegistration { id } } }`,
    theirs: ruleOf,
    variables: beside(application),
  },
  "AddSipRegistrationInput.userId": {
    query: `mutation($id: ID!, $own: ID!) { addSipRegistration(input: { applicationId: $own, userId: $id, ${SIP} }) { sipRegistration { id } } }`,
    theirs: userOf,
    variables: beside(application),
  },
  "UpdateSipRegistrationInput.id": {
    query:
      'mutation($id: ID!) { updateSipRegistration(input: { id: $id, proxy: "b.example.com" }) { sipRegistration { sipUsername } } }',
    theirs: sip,
  },
  "UpdateSipRegistrationInput.applicationId": {
    query:
      "mutation($id: ID!, $own: ID!) { updateSipRegistration(input: { id: $own, applicationId: $id }) { sipRegistration { sipUsername } } }",
    theirs: application,
    variables: beside(sip),
  },
  "UpdateSipRegistrationInput.ruleId": {
    query:
      "mutation($id: ID!, $own: ID!) { updateSipRegistration(input: { id: $own, ruleId: $id }) { sipRegistration { sipUsername } } }",
    theirs: ruleOf,
    variables: beside(sip),
  },
  "UpdateSipRegistrationInput.userId": {
    query:
      "mutation($id: ID!, $own: ID!) { updateSipRegistration(input: { id: $own, userId: $id }) { sipRegistration { sipUsername } } }",
    theirs: userOf,
    variables: beside(sip),
  },
  "Mutation.deleteSipRegistration(id)": { query: "mutation($id: ID!) { deleteSipRegistration(id: $id) }", theirs: sip },

  "AddWhatsappNumberInput.applicationId": {
    query: `mutation($id: ID!) { addWhatsappNumber(input: { applicationId: $id, ${WHATSAPP} }) { whatsappNumber { id } } }`,
    theirs: application,
  },
  "AddWhatsappNumberInput.ruleId": {
    query: `mutation($id: ID!, $own: ID!) { addWhatsappNumber(input: { applicationId: $own, ruleId: $id, ${WHATSAPP} }) { whatsappNumber { id } } }`,
    theirs: ruleOf,
    variables: beside(application),
  },
  "UpdateWhatsappNumberInput.id": {
    query:
      'mutation($id: ID!) { updateWhatsappNumber(input: { id: $id, description: "mine" }) { whatsappNumber { phoneNumber } } }',
    theirs: whatsapp,
  },
  "UpdateWhatsappNumberInput.applicationId": {
    query:
      "mutation($id: ID!, $own: ID!) { updateWhatsappNumber(input: { id: $own, applicationId: $id }) { whatsappNumber { phoneNumber } } }",
    theirs: application,
    variables: async (id, world) => ({ id, own: String(await ownWhatsapp(world)) }),
  },
  "UpdateWhatsappNumberInput.ruleId": {
    query:
      "mutation($id: ID!, $own: ID!) { updateWhatsappNumber(input: { id: $own, ruleId: $id }) { whatsappNumber { phoneNumber } } }",
    theirs: ruleOf,
    variables: async (id, world) => ({ id, own: String(await ownWhatsapp(world)) }),
  },
  "Mutation.deleteWhatsappNumber(id)": {
    query: "mutation($id: ID!) { deleteWhatsappNumber(id: $id) }",
    theirs: whatsapp,
  },

  "AddPushCredentialInput.applicationIds": {
    query:
      "mutation($id: ID!, $own: ID!, $google: GoogleCredentialInput) { addPushCredential(input: { provider: GOOGLE, applicationIds: [$own, $id], google: $google }) { pushCredential { id } } }",
    theirs: application,
    variables: async (id, world) => ({ id, own: await application(world), google }),
  },
  "UpdatePushCredentialInput.id": {
    query: "mutation($id: ID!) { updatePushCredential(input: { id: $id }) { pushCredential { credentialBundle } } }",
    theirs: push,
  },
  "UpdatePushCredentialInput.applicationIds": {
    query:
      "mutation($id: ID!, $own: ID!) { updatePushCredential(input: { id: $own, applicationIds: [$id] }) { pushCredential { credentialBundle } } }",
    theirs: application,
    variables: beside(push),
  },
  "Mutation.deletePushCredential(id)": { query: "mutation($id: ID!) { deletePushCredential(id: $id) }", theirs: push },

  "AddDialogflowKeyInput.applicationIds": {
    query:
      "mutation($id: ID!, $own: ID!, $key: String!) { addDialogflowKey(input: { applicationIds: [$own, $id], jsonCredentials: $key }) { dialogflowKey { id } } }",
    theirs: application,
    variables: async (id, world) => ({ id, own: await application(world), key: KEY }),
  },
  "UpdateDialogflowKeyInput.id": {
    query:
      'mutation($id: ID!) { updateDialogflowKey(input: { id: $id, description: "mine" }) { dialogflowKey { projectId } } }',
    theirs: dialogflow,
  },
  "UpdateDialogflowKeyInput.applicationIds": {
    query:
      "mutation($id: ID!, $own: ID!) { updateDialogflowKey(input: { id: $own, applicationIds: [$id] }) { dialogflowKey { projectId } } }",
    theirs: application,
    variables: beside(dialogflow),
  },
  "Mutation.deleteDialogflowKey(id)": {
    query: "mutation($id: ID!) { deleteDialogflowKey(id: $id) }",
    theirs: dialogflow,
  },

  "AddKeyValueItemInput.applicationId": {
    query:
      'mutation($id: ID!) { addKeyValueItem(input: { applicationId: $id, key: "shared", value: "x" }) { keyValueItem { key } } }',
    theirs: keeping,
  },
  "UpdateKeyValueItemInput.applicationId": {
    query:
      'mutation($id: ID!) { updateKeyValueItem(input: { applicationId: $id, key: "shared", value: "y" }) { keyValueItem { key } } }',
    theirs: keeping,
  },
  "Mutation.deleteKeyValueItem(applicationId)": {
    query: 'mutation($id: ID!) { deleteKeyValueItem(applicationId: $id, key: "shared") }',
    theirs: keeping,
  },
  "AddSecretInput.applicationId": {
    query:
      'mutation($id: ID!) { addSecret(input: { applicationId: $id, name: "TOKEN", value: "x" }) { secret { name } } }',
    theirs: application,
  },
  "UpdateSecretInput.id": {
    query: 'mutation($id: ID!) { updateSecret(input: { id: $id, value: "mine" }) { secret { name } } }',
    theirs: secret,
  },
  "Mutation.readSecret(id)": { query: "mutation($id: ID!) { readSecret(id: $id) { value } }", theirs: secret },
  "Mutation.deleteSecret(id)": { query: "mutation($id: ID!) { deleteSecret(id: $id) }", theirs: secret },
};

// Each attempt uses a different number, as it is unique within the account.
let tried = 0;
const ownWhatsapp = async ({ account }: TenancyWorld) =>
  (
    await addWhatsappNumber(account.main, {
      applicationId: await account.application(),
      phoneNumber: `+49309018${String(tried++).padStart(3, "0")}`,
      voicePassword: "x",
    })
  ).whatsappNumberId;
