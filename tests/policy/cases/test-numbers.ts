import { sql } from "drizzle-orm";
import { randomInt } from "node:crypto";

import { callPersonalNumber, setPersonalNumber } from "@/lib/numbers/test-numbers/personal-number";
import { unseal } from "@/lib/platform/secrets/seal";

import { testNumber } from "../../support/number-offers";
import { asSuperuser } from "../../support/world";
import type { Case, GridWorld } from "./case";

const needs = ["TEST_NUMBERS"];

/** Replaces the personal number with an unverified one without any calls. */
const withPersonal = async ({ account }: GridWorld) => {
  await asSuperuser(sql`delete from verification_calls where account_id = ${account.id}`);
  await asSuperuser(sql`delete from personal_test_numbers where account_id = ${account.id}`);
  await setPersonalNumber(account.main, { phoneNumber: `+4930${randomInt(1e6, 1e7)}` });
  return { yes: true };
};

export const testNumberCases: Record<string, Case> = {
  "Query.testNumbers": { needs, query: "{ testNumbers { phoneNumber accessCode } }", path: ["testNumbers"] },
  "Query.personalTestNumber": {
    needs,
    query: "query($yes: Boolean!) { personalTestNumber @include(if: $yes) { isVerified allowance { leftToday } } }",
    path: ["personalTestNumber"],
    variables: withPersonal,
  },
  "PersonalTestNumber.phoneNumber": {
    needs,
    query: "query($yes: Boolean!) { personalTestNumber @include(if: $yes) { phoneNumber } }",
    path: ["personalTestNumber", "phoneNumber"],
    behind: { needs: "TEST_NUMBERS", path: ["personalTestNumber"] },
    variables: withPersonal,
  },
  "Mutation.routeTestNumber": {
    needs,
    query: "mutation($id: ID!, $app: ID!) { routeTestNumber(input: { testNumberId: $id, applicationId: $app }) }",
    path: ["routeTestNumber"],
    variables: async ({ applicationId }) => ({ id: await testNumber(), app: applicationId }),
  },
  "Mutation.setPersonalTestNumber": {
    needs,
    query:
      "mutation($number: String!) { setPersonalTestNumber(input: { phoneNumber: $number }) { personalTestNumber { isVerified } } }",
    path: ["setPersonalTestNumber"],
    variables: () => ({ number: `+4930${randomInt(1e6, 1e7)}` }),
  },
  "Mutation.deletePersonalTestNumber": {
    needs,
    query: "mutation($yes: Boolean!) { deletePersonalTestNumber @include(if: $yes) }",
    path: ["deletePersonalTestNumber"],
    variables: withPersonal,
  },
  "Mutation.callPersonalTestNumber": {
    needs,
    query:
      "mutation($yes: Boolean!) { callPersonalTestNumber @include(if: $yes) { personalTestNumber { isVerified } } }",
    path: ["callPersonalTestNumber"],
    variables: withPersonal,
  },
  "Mutation.verifyPersonalTestNumber": {
    needs,
    query: "mutation($code: String!) { verifyPersonalTestNumber(code: $code) { personalTestNumber { isVerified } } }",
    path: ["verifyPersonalTestNumber"],
    variables: async (world) => {
      await withPersonal(world);
      await callPersonalNumber(world.account.main);
      const [call] = await asSuperuser<{ code: string }>(
        sql`select code from verification_calls where account_id = ${world.account.id}`,
      );
      return { code: unseal(world.account.id, call!.code) };
    },
  },
};
