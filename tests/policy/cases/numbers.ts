import { randomInt } from "node:crypto";

import { addSipRegistration } from "@/lib/numbers/sip-registrations/add-sip-registration";
import { addWhatsappNumber } from "@/lib/numbers/whatsapp-numbers/add-whatsapp-number";

import { phoneNumber } from "../../support/rows";
import type { Account } from "../../support/world";
import { type Case, fieldCases, type GridWorld, once } from "./case";

/** Queries a field of the application that all attempts share. */
const inside = (field: string) => `query($id: ID!) { application(id: $id) { ${field} } }`;
const inApplication = { needs: "APPLICATIONS", path: ["application"] };
const ofApplication = { behind: inApplication, variables: ({ applicationId }: GridWorld) => ({ id: applicationId }) };

const numbersOf = ["APPLICATION_PHONE_NUMBERS", "PHONE_NUMBERS", "PURCHASED_NUMBER_LIST"];
const attaching = ["PHONE_NUMBER_ATTACHMENT", "phoneNumber.attach"];

/** The list holds one number, which no attempt changes. */
const withNumber = async ({ account, applicationId }: GridWorld) => {
  await once(account, "phone number", () => phoneNumber(account, { applicationId }));
  return { id: applicationId };
};

const sip = (account: Account, applicationId: string) =>
  addSipRegistration(account.main, {
    applicationId,
    sipUsername: "office",
    password: "secret",
    proxy: "sip.example.com",
  }).then(({ sipRegistrationId }) => String(sipRegistrationId));
const whatsapp = (account: Account, applicationId: string) =>
  addWhatsappNumber(account.main, { applicationId, phoneNumber: randomNumber(), voicePassword: "secret" }).then(
    ({ whatsappNumberId }) => String(whatsappNumberId),
  );
const randomNumber = () => `+4930${randomInt(1e6, 1e7)}`;

const withSip = async ({ account, applicationId }: GridWorld) => {
  await once(account, "sip registration", () => sip(account, applicationId));
  return { id: applicationId };
};
const withWhatsapp = async ({ account, applicationId }: GridWorld) => {
  await once(account, "whatsapp number", () => whatsapp(account, applicationId));
  return { id: applicationId };
};

/** Fields that can be null in the rows that the attempts read. */
const maybeEmpty = new Set([
  "subscriptionId",
  "frozenAt",
  "requiredVerification",
  "verificationStatus",
  "unverifiedHoldUntil",
  "ruleId",
  "ruleName",
  "userId",
  "userName",
  "successful",
  "statusCode",
  "errorMessage",
  "lastUpdatedAt",
]);

export const numberCases: Record<string, Case> = {
  "Application.ruleChoices": {
    ...ofApplication,
    needs: ["APPLICATION_RULES"],
    query: inside("ruleChoices { name }"),
    path: ["application", "ruleChoices"],
  },
  "Application.phoneNumbers": {
    ...ofApplication,
    needs: ["APPLICATION_PHONE_NUMBERS"],
    query: inside("phoneNumbers { totalCount nodes { id } }"),
    path: ["application", "phoneNumbers"],
  },
  "Application.attachablePhoneNumbers": {
    ...ofApplication,
    needs: attaching,
    query: inside("attachablePhoneNumbers { id }"),
    path: ["application", "attachablePhoneNumbers"],
  },
  // Through the list, whose section is checked before the fields' own: a viewer without it is denied there.
  ...Object.fromEntries(
    Object.entries({
      ...fieldCases(
        "PhoneNumber",
        {
          needs: [],
          anyOf: numbersOf,
          query: (field) => inside(`phoneNumbers(first: 1) { nodes { ${field} } }`),
          path: ["application", "phoneNumbers", "nodes"],
          behind: [inApplication, { needs: "APPLICATION_PHONE_NUMBERS", path: ["application", "phoneNumbers"] }],
          variables: withNumber,
        },
        [
          "phoneNumber",
          "countryCode",
          "categoryName",
          "regionName",
          "price",
          "purchasedAt",
          "nextRenewal",
          "autoCharge",
          "deactivated",
          "canceled",
          "canBeUsed",
          "activationStatus",
          "requiredVerification",
          "verificationStatus",
          "unverifiedHoldUntil",
          "isSmsSupported",
          "isSmsEnabled",
          "emergencyCallsToBeEnabled",
          "emergencyCallsEnabled",
          "subscriptionId",
          "frozenAt",
          "applicationId",
          "applicationName",
          "ruleId",
          "ruleName",
          "version",
          "modifiedAt",
        ],
      ),
      ...fieldCases(
        "SipRegistration",
        {
          needs: [],
          anyOf: ["APPLICATION_SIP_REGISTRATIONS", "SIP_REGISTRATIONS"],
          query: (field) => inside(`sipRegistrations(first: 1) { nodes { ${field} } }`),
          path: ["application", "sipRegistrations", "nodes"],
          behind: [
            inApplication,
            { needs: "APPLICATION_SIP_REGISTRATIONS", path: ["application", "sipRegistrations"] },
          ],
          variables: withSip,
        },
        [
          "sipUsername",
          "authUser",
          "proxy",
          "outboundProxy",
          "isPersistent",
          "successful",
          "statusCode",
          "errorMessage",
          "lastUpdatedAt",
          "deactivated",
          "purchasedAt",
          "nextSubscriptionRenewal",
          "subscriptionPrice",
          "applicationId",
          "applicationName",
          "ruleId",
          "ruleName",
          "userId",
          "userName",
          "version",
        ],
      ),
      ...fieldCases(
        "WhatsappNumber",
        {
          needs: [],
          anyOf: ["APPLICATION_SIP_REGISTRATIONS", "PHONE_NUMBER_PARAMETERS"],
          query: (field) => inside(`whatsappNumbers(first: 1) { nodes { ${field} } }`),
          path: ["application", "whatsappNumbers", "nodes"],
          behind: [inApplication, { needs: "APPLICATION_SIP_REGISTRATIONS", path: ["application", "whatsappNumbers"] }],
          variables: withWhatsapp,
        },
        [
          "phoneNumber",
          "countryCode",
          "description",
          "applicationId",
          "applicationName",
          "ruleId",
          "ruleName",
          "version",
          "createdAt",
          "modifiedAt",
        ],
      ),
    }).map(([coordinate, known]) => [coordinate, { ...known, isEmpty: maybeEmpty.has(known.path.at(-1)!) }]),
  ),
  "Mutation.attachPhoneNumber": {
    needs: attaching,
    query:
      "mutation($number: ID!, $app: ID!) { attachPhoneNumber(input: { id: $number, applicationId: $app }) { phoneNumber { applicationName } } }",
    path: ["attachPhoneNumber"],
    variables: async ({ account }) => ({ number: await phoneNumber(account), app: await account.application() }),
  },
  "Mutation.bindPhoneNumber": {
    needs: attaching,
    query:
      "mutation($number: ID!) { bindPhoneNumber(input: { id: $number, ruleId: null }) { phoneNumber { ruleName } } }",
    path: ["bindPhoneNumber"],
    variables: async ({ account }) => ({
      number: await phoneNumber(account, { applicationId: await account.application() }),
    }),
  },
  "Mutation.detachPhoneNumber": {
    needs: attaching,
    query: "mutation($number: ID!) { detachPhoneNumber(id: $number) { phoneNumber { applicationName } } }",
    path: ["detachPhoneNumber"],
    variables: async ({ account }) => ({
      number: await phoneNumber(account, { applicationId: await account.application() }),
    }),
  },
  "Application.sipRegistrations": {
    ...ofApplication,
    needs: ["APPLICATION_SIP_REGISTRATIONS"],
    query: inside("sipRegistrations { totalCount nodes { id } }"),
    path: ["application", "sipRegistrations"],
  },
  "Application.whatsappNumbers": {
    ...ofApplication,
    needs: ["APPLICATION_SIP_REGISTRATIONS"],
    query: inside("whatsappNumbers { totalCount nodes { id } }"),
    path: ["application", "whatsappNumbers"],
  },
  "Mutation.addSipRegistration": {
    needs: ["SIP_REGISTRATIONS", "sipRegistration.create"],
    query:
      'mutation($app: ID!) { addSipRegistration(input: { applicationId: $app, sipUsername: "new", password: "x", proxy: "sip.example.com" }) { sipRegistration { sipUsername proxy } } }',
    path: ["addSipRegistration"],
    variables: async ({ account }) => ({ app: await account.application() }),
  },
  "Mutation.updateSipRegistration": {
    needs: ["SIP_REGISTRATIONS", "sipRegistration.update"],
    query:
      'mutation($sip: ID!) { updateSipRegistration(input: { id: $sip, proxy: "other.example.com" }) { sipRegistration { proxy } } }',
    path: ["updateSipRegistration"],
    variables: async ({ account }) => ({ sip: await sip(account, await account.application()) }),
  },
  "Mutation.deleteSipRegistration": {
    needs: ["SIP_REGISTRATIONS", "sipRegistration.delete"],
    query: "mutation($sip: ID!) { deleteSipRegistration(id: $sip) }",
    path: ["deleteSipRegistration"],
    variables: async ({ account }) => ({ sip: await sip(account, await account.application()) }),
  },
  "Mutation.addWhatsappNumber": {
    needs: ["PHONE_NUMBER_PARAMETERS", "phoneNumber.parameters.write"],
    query:
      'mutation($app: ID!, $number: String!) { addWhatsappNumber(input: { applicationId: $app, phoneNumber: $number, voicePassword: "x" }) { whatsappNumber { phoneNumber } } }',
    path: ["addWhatsappNumber"],
    variables: async ({ account }) => ({ app: await account.application(), number: randomNumber() }),
  },
  "Mutation.updateWhatsappNumber": {
    needs: ["PHONE_NUMBER_PARAMETERS", "phoneNumber.parameters.write"],
    query:
      'mutation($number: ID!) { updateWhatsappNumber(input: { id: $number, description: "other" }) { whatsappNumber { description } } }',
    path: ["updateWhatsappNumber"],
    variables: async ({ account }) => ({ number: await whatsapp(account, await account.application()) }),
  },
  "Mutation.deleteWhatsappNumber": {
    needs: ["PHONE_NUMBER_DEACTIVATION", "phoneNumber.deactivate"],
    query: "mutation($number: ID!) { deleteWhatsappNumber(id: $number) }",
    path: ["deleteWhatsappNumber"],
    variables: async ({ account }) => ({ number: await whatsapp(account, await account.application()) }),
  },
};
