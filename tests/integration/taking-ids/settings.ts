import { randomInt } from "node:crypto";

import { addCallerId } from "@/lib/caller-ids/add-caller-id";

import type { IdPlace, TenancyWorld } from "./place";

const application = ({ account }: TenancyWorld) => account.application();
const callerId = async ({ account }: TenancyWorld) => (await addCallerId(account.main, { phoneNumber: `+4930${randomInt(1e6, 1e7)}` })).callerIdId;

export const settingIds: Record<string, IdPlace> = {
  "Query.sipRegistrations(applicationId)": { query: "query($id: ID!) { sipRegistrations(applicationId: $id) { totalCount nodes { id } } }", theirs: application },
  "UpdateCallerIdInput.id": { query: 'mutation($id: ID!) { updateCallerId(input: { id: $id, description: "changed" }) { callerId { description } } }', theirs: callerId },
  "Mutation.requestCallerIdCall(id)": { query: "mutation($id: ID!) { requestCallerIdCall(id: $id) { callerId { state } } }", theirs: callerId },
  "VerifyCallerIdInput.id": { query: 'mutation($id: ID!) { verifyCallerId(input: { id: $id, code: "123456" }) { callerId { state } } }', theirs: callerId },
  "Mutation.deleteCallerId(id)": { query: "mutation($id: ID!) { deleteCallerId(id: $id) }", theirs: callerId },
};
