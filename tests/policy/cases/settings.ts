import { sql } from "drizzle-orm";
import { randomInt } from "node:crypto";

import { addRecordStorage } from "@/lib/account/record-storages/add-record-storage";
import { putSms } from "@/lib/engine/put-sms";
import { addCallerId } from "@/lib/numbers/caller-ids/add-caller-id";
import { requestCallerIdCall } from "@/lib/numbers/caller-ids/request-call";
import { takeVerificationCalls } from "@/lib/numbers/verification-calls/take-verification-calls";

import { engineOf } from "../../support/call-lists";
import { type Account, asSuperuser, unique } from "../../support/world";
import { type Case, fieldCases, type GridWorld, once } from "./case";

const randomNumber = () => `+4930${randomInt(1e6, 1e7)}`;

const callerId = ({ main }: Account) =>
  addCallerId(main, { phoneNumber: randomNumber() }).then(({ callerIdId }) => String(callerIdId));
/** Creates a caller ID that was called, with the code that the call read out. */
const calledCallerId = async (account: Account) => {
  const id = await callerId(account);
  await requestCallerIdCall(account.main, id);
  const taken = await takeVerificationCalls(engineOf(account), 100);
  return { id, code: taken.at(-1)!.code };
};
const withCallerId = async ({ account }: GridWorld) => {
  await once(account, "caller ID", () => callerId(account));
  return { first: 1 };
};

const withSms = async ({ account }: GridWorld) => {
  const message = {
    sourceNumber: "4930901820",
    destinationNumber: "442079460300",
    direction: "IN",
    fragments: 1,
    status: "SUCCESS",
    processedAt: new Date(),
  } as const;
  await once(account, "message", () => putSms(engineOf(account), [{ ...message, externalId: "one" }]));
  return { first: 1 };
};

/** Nothing listens there; only tests request it. */
const BUCKET = { host: "127.0.0.1", region: "eu-central-1", bucket: "recordings", keyId: "key", secretKey: "secret" };
const storage = ({ main }: Account) =>
  addRecordStorage(main, { ...BUCKET, name: unique("bucket ") }).then(({ recordStorageId }) => String(recordStorageId));
/** Replaces the account's storages with a new one: an account has at most twenty. */
const briefStorage = async ({ account }: GridWorld) => {
  await asSuperuser(sql`delete from record_storages where account_id = ${account.id}`);
  return { id: await storage(account) };
};

/** Fields that can be null in the rows that the attempts read. */
const maybeEmpty = new Set([
  "host",
  "region",
  "bucket",
  "testedAt",
  "testProblem",
  "holdsRecordings",
  "deliveryStatus",
  "errorMessage",
  "transactionId",
  "text",
  "verifiedUntil",
  "codeExpiresAt",
  "callProblem",
]);
const emptyWhereNothing = (found: Record<string, Case>) =>
  Object.fromEntries(
    Object.entries(found).map(([coordinate, known]) => [
      coordinate,
      { ...known, isEmpty: maybeEmpty.has(known.path.at(-1)!) },
    ]),
  );

export const settingCases: Record<string, Case> = {
  "Query.auditReports": {
    needs: ["AUDIT_LOG"],
    query: "{ auditReports { totalCount nodes { id } } }",
    path: ["auditReports"],
  },
  "Mutation.orderAuditReport": {
    needs: ["AUDIT_LOG"],
    query: 'mutation { orderAuditReport(filter: { actor: "main" }) { report { id } } }',
    path: ["orderAuditReport"],
    variables: ({ account }) =>
      asSuperuser(sql`delete from reports where account_id = ${account.id} and kind = 'AUDIT'`).then(() => ({})),
  },
  "Query.sipRegistrations": {
    needs: ["SIP_REGISTRATIONS"],
    query: "{ sipRegistrations { totalCount nodes { id } } }",
    path: ["sipRegistrations"],
  },
  "Query.sipRegistrationPrice": {
    needs: ["SIP_REGISTRATIONS"],
    query: "{ sipRegistrationPrice { price currency } }",
    path: ["sipRegistrationPrice"],
  },
  "Query.callerIds": { needs: ["CALLER_IDS"], query: "{ callerIds { totalCount nodes { id } } }", path: ["callerIds"] },
  ...emptyWhereNothing(
    fieldCases(
      "CallerId",
      {
        needs: ["CALLER_IDS"],
        query: (field) => `query($first: Int!) { callerIds(first: $first) { nodes { ${field} } } }`,
        path: ["callerIds", "nodes"],
        behind: { needs: "CALLER_IDS", path: ["callerIds"] },
        variables: withCallerId,
      },
      [
        "phoneNumber",
        "description",
        "state",
        "verifiedUntil",
        "codeExpiresAt",
        "codeAttemptsLeft",
        "verificationCallsLeft",
        "callProblem",
        "createdAt",
        "version",
      ],
    ),
  ),
  "Query.smsMessages": {
    needs: ["SMS_CONFIGURATION"],
    query: "{ smsMessages { totalCount nodes { id } } }",
    path: ["smsMessages"],
  },
  ...emptyWhereNothing(
    fieldCases(
      "SmsMessage",
      {
        needs: ["SMS_CONFIGURATION"],
        query: (field) => `query($first: Int!) { smsMessages(first: $first) { nodes { ${field} } } }`,
        path: ["smsMessages", "nodes"],
        behind: { needs: "SMS_CONFIGURATION", path: ["smsMessages"] },
        variables: withSms,
      },
      [
        "sourceNumber",
        "destinationNumber",
        "direction",
        "fragments",
        "cost",
        "status",
        "deliveryStatus",
        "errorMessage",
        "processedAt",
        "transactionId",
        "text",
      ],
    ),
  ),
  "Query.smsSettings": {
    needs: ["SMS_CONFIGURATION"],
    query: "{ smsSettings { a2pSmsEnabled } }",
    path: ["smsSettings"],
  },
  ...fieldCases(
    "SmsSettings",
    {
      needs: ["SMS_CONFIGURATION"],
      query: (field) => `{ smsSettings { ${field} } }`,
      path: ["smsSettings"],
      behind: { needs: "SMS_CONFIGURATION", path: ["smsSettings"] },
    },
    ["storeInboundSms", "storeOutboundSms", "a2pSmsEnabled"],
  ),
  "SmsSettings.keptTexts": {
    needs: ["SMS_CONFIGURATION"],
    query: "{ smsSettings { keptTexts(direction: IN) } }",
    path: ["smsSettings", "keptTexts"],
    behind: { needs: "SMS_CONFIGURATION", path: ["smsSettings"] },
  },
  "Mutation.updateSmsSettings": {
    needs: ["SMS_CONFIGURATION"],
    query: "mutation { updateSmsSettings(input: { a2pSmsEnabled: true }) { a2pSmsEnabled } }",
    path: ["updateSmsSettings"],
  },
  "Mutation.deleteSmsTexts": {
    needs: ["SMS_CONFIGURATION"],
    query: "mutation { deleteSmsTexts(direction: OUT) }",
    path: ["deleteSmsTexts"],
  },
  "Query.recordStorages": { needs: ["RECORD_STORAGES"], query: "{ recordStorages { id } }", path: ["recordStorages"] },
  ...emptyWhereNothing(
    fieldCases(
      "RecordStorage",
      {
        needs: ["RECORD_STORAGES"],
        query: (field) => `{ recordStorages { ${field} } }`,
        path: ["recordStorages"],
        behind: { needs: "RECORD_STORAGES", path: ["recordStorages"] },
      },
      ["name", "isDefault", "host", "region", "bucket", "testedAt", "testProblem", "holdsRecordings", "version"],
    ),
  ),
  "Mutation.addRecordStorage": {
    needs: ["RECORD_STORAGES"],
    query: "mutation($input: AddRecordStorageInput!) { addRecordStorage(input: $input) { recordStorage { name } } }",
    path: ["addRecordStorage"],
    variables: async (world) => (await briefStorage(world), { input: { ...BUCKET, name: unique("bucket ") } }),
  },
  "Mutation.updateRecordStorage": {
    needs: ["RECORD_STORAGES"],
    query:
      'mutation($id: ID!) { updateRecordStorage(input: { id: $id, region: "eu-west-1" }) { recordStorage { region } } }',
    path: ["updateRecordStorage"],
    variables: briefStorage,
  },
  "Mutation.testRecordStorage": {
    needs: ["RECORD_STORAGES"],
    query: "mutation($id: ID!) { testRecordStorage(id: $id) { recordStorage { testProblem } } }",
    path: ["testRecordStorage"],
    variables: briefStorage,
  },
  "Mutation.setDefaultRecordStorage": {
    needs: ["RECORD_STORAGES"],
    query: 'mutation { setDefaultRecordStorage(id: "local") }',
    path: ["setDefaultRecordStorage"],
  },
  "Mutation.deleteRecordStorage": {
    needs: ["RECORD_STORAGES"],
    query: "mutation($id: ID!) { deleteRecordStorage(id: $id) }",
    path: ["deleteRecordStorage"],
    variables: briefStorage,
  },
  "Mutation.addCallerId": {
    needs: ["CALLER_IDS"],
    query: "mutation($number: String!) { addCallerId(input: { phoneNumber: $number }) { callerId { state } } }",
    path: ["addCallerId"],
    variables: () => ({ number: randomNumber() }),
  },
  "Mutation.updateCallerId": {
    needs: ["CALLER_IDS"],
    query:
      'mutation($id: ID!) { updateCallerId(input: { id: $id, description: "other" }) { callerId { description } } }',
    path: ["updateCallerId"],
    variables: async ({ account }) => ({ id: await callerId(account) }),
  },
  "Mutation.requestCallerIdCall": {
    needs: ["CALLER_IDS"],
    query: "mutation($id: ID!) { requestCallerIdCall(id: $id) { callerId { codeAttemptsLeft } } }",
    path: ["requestCallerIdCall"],
    variables: async ({ account }) => ({ id: await callerId(account) }),
  },
  "Mutation.verifyCallerId": {
    needs: ["CALLER_IDS"],
    query:
      "mutation($id: ID!, $code: String!) { verifyCallerId(input: { id: $id, code: $code }) { callerId { state } } }",
    path: ["verifyCallerId"],
    variables: ({ account }) => calledCallerId(account),
  },
  "Mutation.deleteCallerId": {
    needs: ["CALLER_IDS"],
    query: "mutation($id: ID!) { deleteCallerId(id: $id) }",
    path: ["deleteCallerId"],
    variables: async ({ account }) => ({ id: await callerId(account) }),
  },
};
