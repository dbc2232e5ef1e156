import { randomInt } from "node:crypto";

import { addCallerId } from "@/lib/caller-ids/add-caller-id";
import { requestCallerIdCall } from "@/lib/caller-ids/request-call";
import { takeVerificationCalls } from "@/lib/verification-calls/take-verification-calls";

import { engineOf } from "../../support/call-lists";
import type { Account } from "../../support/world";
import { fieldCases, once, type Case, type GridWorld } from "./case";

const randomNumber = () => `+4930${randomInt(1e6, 1e7)}`;

const callerId = ({ main }: Account) => addCallerId(main, { phoneNumber: randomNumber() }).then(({ callerIdId }) => String(callerIdId));
/** A caller ID that was called, with the code that the call read out. */
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

/** What the rows that the tries read have not. */
const maybeEmpty = new Set(["verifiedUntil", "codeExpiresAt", "callProblem"]);
const emptyWhereNothing = (found: Record<string, Case>) => Object.fromEntries(Object.entries(found).map(([coordinate, known]) => [coordinate, { ...known, isEmpty: maybeEmpty.has(known.path.at(-1)!) }]));

export const settingCases: Record<string, Case> = {
  "Query.sipRegistrations": { needs: ["SIP_REGISTRATIONS"], query: "{ sipRegistrations { totalCount nodes { id } } }", path: ["sipRegistrations"] },
  "Query.sipRegistrationPrice": { needs: ["SIP_REGISTRATIONS"], query: "{ sipRegistrationPrice { price currency } }", path: ["sipRegistrationPrice"] },
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
      ["phoneNumber", "description", "state", "verifiedUntil", "codeExpiresAt", "codeAttemptsLeft", "verificationCallsLeft", "callProblem", "createdAt", "version"],
    ),
  ),
  "Mutation.addCallerId": {
    needs: ["CALLER_IDS"],
    query: "mutation($number: String!) { addCallerId(input: { phoneNumber: $number }) { callerId { state } } }",
    path: ["addCallerId"],
    variables: () => ({ number: randomNumber() }),
  },
  "Mutation.updateCallerId": {
    needs: ["CALLER_IDS"],
    query: 'mutation($id: ID!) { updateCallerId(input: { id: $id, description: "other" }) { callerId { description } } }',
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
    query: "mutation($id: ID!, $code: String!) { verifyCallerId(input: { id: $id, code: $code }) { callerId { state } } }",
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
