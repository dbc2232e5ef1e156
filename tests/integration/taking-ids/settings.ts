import { randomInt } from "node:crypto";

import { addRecordStorage } from "@/lib/account/record-storages/add-record-storage";
import { addCallerId } from "@/lib/numbers/caller-ids/add-caller-id";

import { unique } from "../../support/names";
import type { IdPlace, TenancyWorld } from "./place";

const application = ({ account }: TenancyWorld) => account.application();
const callerId = async ({ account }: TenancyWorld) =>
  (await addCallerId(account.main, { phoneNumber: `+4930${randomInt(1e6, 1e7)}` })).callerIdId;
const storage = async ({ account }: TenancyWorld) =>
  (
    await addRecordStorage(account.main, {
      name: unique("theirs-"),
      host: "127.0.0.1",
      region: "eu-central-1",
      bucket: "recordings",
      keyId: "key",
      secretKey: "secret",
    })
  ).recordStorageId;

export const settingIds: Record<string, IdPlace> = {
  "Query.sipRegistrations(applicationId)": {
    query: "query($id: ID!) { sipRegistrations(applicationId: $id) { totalCount nodes { id } } }",
    theirs: application,
  },
  "Query.auditLog(objectId)": {
    query: 'query($id: ID!) { auditLog(objectKind: "application", objectId: $id) { totalCount nodes { action } } }',
    theirs: application,
  },
  "Account.auditLog(objectId)": {
    query:
      'query($id: ID!) { account { auditLog(objectKind: "application", objectId: $id) { totalCount nodes { action } } } }',
    theirs: application,
  },
  "AuditLogFilter.actor": {
    query: "mutation($id: ID!) { orderAuditReport(filter: { actor: $id }) { report { kind } } }",
    theirs: ({ support }) => support.id,
  },
  "AuditLogFilter.objectId": {
    query: "mutation($id: ID!) { orderAuditReport(filter: { objectId: $id }) { report { kind } } }",
    theirs: application,
  },
  "UpdateRecordStorageInput.id": {
    query: 'mutation($id: ID!) { updateRecordStorage(input: { id: $id, name: "changed" }) { recordStorage { name } } }',
    theirs: storage,
  },
  "Mutation.testRecordStorage(id)": {
    query: "mutation($id: ID!) { testRecordStorage(id: $id) { recordStorage { testProblem } } }",
    theirs: storage,
  },
  "Mutation.setDefaultRecordStorage(id)": {
    query: "mutation($id: ID!) { setDefaultRecordStorage(id: $id) }",
    theirs: storage,
  },
  "Mutation.deleteRecordStorage(id)": { query: "mutation($id: ID!) { deleteRecordStorage(id: $id) }", theirs: storage },
  "UpdateCallerIdInput.id": {
    query:
      'mutation($id: ID!) { updateCallerId(input: { id: $id, description: "changed" }) { callerId { description } } }',
    theirs: callerId,
  },
  "Mutation.requestCallerIdCall(id)": {
    query: "mutation($id: ID!) { requestCallerIdCall(id: $id) { callerId { state } } }",
    theirs: callerId,
  },
  "VerifyCallerIdInput.id": {
    query: 'mutation($id: ID!) { verifyCallerId(input: { id: $id, code: "123456" }) { callerId { state } } }',
    theirs: callerId,
  },
  "Mutation.deleteCallerId(id)": { query: "mutation($id: ID!) { deleteCallerId(id: $id) }", theirs: callerId },
};
