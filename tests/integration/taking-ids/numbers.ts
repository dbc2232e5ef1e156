import { sql } from "drizzle-orm";

import { withAccount } from "@/db/with-account";
import { requestVerificationCall } from "@/lib/numbers/verification-calls/request-verification-call";
import { inAccount } from "@/lib/platform/ctx";

import { awaitingNumber, testNumber } from "../../support/number-offers";
import { phoneNumber, rule } from "../../support/rows";
import { asSuperuser } from "../../support/world";
import type { IdPlace, TenancyWorld } from "./place";

async function theirCall({ account }: TenancyWorld): Promise<string> {
  await withAccount(inAccount(account.main), (tx) =>
    requestVerificationCall(tx, account.id, { purpose: "TEST_NUMBER", phoneNumber: "15550100" }),
  );
  const [call] = await asSuperuser<{ id: string }>(
    sql`select verification_call_id::text as id from verification_calls where account_id = ${account.id}`,
  );
  return call!.id;
}

const theirNumber = ({ account }: TenancyWorld) => phoneNumber(account);
const attach =
  "mutation($input: AttachPhoneNumbersInput!) { attachPhoneNumbers(input: $input) { phoneNumbers { id } } }";

export const numberIds: Record<string, IdPlace> = {
  "Query.phoneNumber(id)": {
    query: "query($id: ID!) { phoneNumber(id: $id) { phoneNumber price } }",
    theirs: theirNumber,
  },
  "AttachPhoneNumbersInput.ids": {
    query: attach,
    theirs: theirNumber,
    variables: async (id, { account }) => ({ input: { ids: [id], applicationId: await account.application() } }),
  },
  "AttachPhoneNumbersInput.applicationId": {
    query: attach,
    theirs: ({ account }) => account.application(),
    variables: async (id, { account }) => ({ input: { ids: [await phoneNumber(account)], applicationId: id } }),
  },
  "AttachPhoneNumbersInput.ruleId": {
    query: attach,
    theirs: async ({ account }) => rule(account, await account.application()),
    variables: async (id, { account }) => ({
      input: { ids: [await phoneNumber(account)], applicationId: await account.application(), ruleId: id },
    }),
  },
  "Mutation.detachPhoneNumbers(ids)": {
    query: "mutation($ids: [ID!]!) { detachPhoneNumbers(ids: $ids) { phoneNumbers { id } } }",
    theirs: async ({ account }) => phoneNumber(account, { applicationId: await account.application() }),
    variables: (id) => ({ ids: [id] }),
  },
  "SetPhoneNumberSmsInput.id": {
    query: "mutation($id: ID!) { setPhoneNumberSms(input: { id: $id, enabled: false }) { phoneNumber { id } } }",
    theirs: theirNumber,
  },
  "UpdatePhoneNumberParametersInput.id": {
    query:
      "mutation($id: ID!) { updatePhoneNumberParameters(input: { id: $id, autoCharge: false }) { phoneNumber { id } } }",
    theirs: theirNumber,
  },
  "Mutation.deactivatePhoneNumber(id)": {
    query: "mutation($id: ID!) { deactivatePhoneNumber(id: $id) { phoneNumber { id } } }",
    theirs: theirNumber,
  },
  "ConfigurePhoneNumberInput.id": {
    query:
      "mutation($input: ConfigurePhoneNumberInput!) { configurePhoneNumber(input: $input) { phoneNumber { id } } }",
    theirs: ({ account }) => awaitingNumber(account),
    alsoAs: async ({ account }) => (await account.subuser("PhoneNumberManager")).ctx,
    variables: (id) => ({
      input: {
        id,
        businessName: "Harbour",
        purpose: "Support",
        contactName: "Ann",
        contactEmail: "ann@example.com",
        contactPhone: "+4930901820",
      },
    }),
  },
  // Test numbers belong to the operator and are shared by all accounts; only their routing belongs to an account.
  "RouteTestNumberInput.testNumberId": {
    query: "mutation($id: ID!) { routeTestNumber(input: { testNumberId: $id }) }",
    theirs: () => 999_999_999,
  },
  "RouteTestNumberInput.applicationId": {
    query: "mutation($id: ID!, $number: ID!) { routeTestNumber(input: { testNumberId: $number, applicationId: $id }) }",
    theirs: ({ account }) => account.application(),
    variables: async (id) => ({ id, number: await testNumber() }),
  },
  "RouteTestNumberInput.ruleId": {
    query: "mutation($input: RouteTestNumberInput!) { routeTestNumber(input: $input) }",
    theirs: async ({ account }) => rule(account, await account.application()),
    variables: async (id, { account }) => ({
      input: { testNumberId: await testNumber(), applicationId: await account.application(), ruleId: id },
    }),
  },
  // No viewer of this account is an engine: any id is refused.
  "ReportVerificationCallInput.id": {
    query: "mutation($id: ID!) { reportVerificationCall(input: { id: $id, status: PLACED }) }",
    theirs: theirCall,
  },
};
