import { sql } from "drizzle-orm";
import { randomInt } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";

import { addCallerId } from "@/lib/numbers/caller-ids/add-caller-id";
import { deleteCallerId } from "@/lib/numbers/caller-ids/delete-caller-id";
import { requestCallerIdCall } from "@/lib/numbers/caller-ids/request-call";
import { verifyCallerId } from "@/lib/numbers/caller-ids/verify-caller-id";
import { takeVerificationCalls } from "@/lib/numbers/verification-calls/take-verification-calls";
import { engineOf } from "@/tests/support/call-lists";
import { phoneNumber } from "@/tests/support/rows";
import { type Account, asSuperuser, auditRows, makeAccount, run } from "@/tests/support/world";

const ADD =
  "mutation($number: String!) { addCallerId(input: { phoneNumber: $number }) { callerId { id phoneNumber state verificationCallsLeft } } }";
const VERIFY =
  "mutation($id: ID!, $code: String!) { verifyCallerId(input: { id: $id, code: $code }) { callerId { state verifiedUntil codeAttemptsLeft } } }";
const CALL =
  "mutation($id: ID!) { requestCallerIdCall(id: $id) { callerId { state codeAttemptsLeft verificationCallsLeft } } }";
const STATE = "{ callerIds { nodes { state codeAttemptsLeft } } }";

const someNumber = () => `4930${randomInt(1e6, 1e7)}`;

let account: Account;
beforeEach(async () => void (account = await makeAccount()));

const add = async (number = someNumber()) =>
  String((await addCallerId(account.main, { phoneNumber: `+${number}` })).callerIdId);
/** Returns the code that the next placed call reads out. */
const readOut = async () => (await takeVerificationCalls(engineOf(account), 1))[0]!.code;
const earlier = (minutes: number) =>
  asSuperuser(
    sql`update verification_calls set created_at = created_at - make_interval(mins => ${minutes}::int) where account_id = ${account.id}`,
  );
const shownNumbers = async () => {
  const applicationId = await account.application();
  return (
    await run(engineOf(account), "query($id: ID!) { engineApplication(id: $id) { callerIds } }", { id: applicationId })
  ).data.engineApplication.callerIds;
};

describe("a caller ID", () => {
  it("is nobody's to add, call, verify or delete without the section, by the verbs neither", async () => {
    const id = await add();
    for (const role of ["Developer", "Support", "Payer"] as const) {
      const { ctx } = await account.subuser(role);
      expect((await run(ctx, STATE)).codes).toEqual(["FORBIDDEN"]);
      for (const work of [
        addCallerId(ctx, { phoneNumber: "+4930901820" }),
        requestCallerIdCall(ctx, id),
        verifyCallerId(ctx, { id, code: "123456" }),
        deleteCallerId(ctx, id),
      ]) {
        await expect(work).rejects.toMatchObject({ code: "FORBIDDEN" });
      }
    }
  });

  it("is no number that is none, no test number, no number of the account's own and none twice", async () => {
    const [own, test, twice] = [someNumber(), someNumber(), someNumber()];
    await phoneNumber(account, { number: own });
    await asSuperuser(sql`insert into test_numbers (phone_number, country_code) values (${test}, 'DE')`);
    await add(twice);
    for (const number of ["", "hello", "030 901820", `+${own}`, `+${test}`, `+${twice}`]) {
      expect((await run(account.main, ADD, { number })).errors[0]?.extensions).toEqual({
        code: "BAD_USER_INPUT",
        fields: { phoneNumber: expect.any(String) },
      });
    }
    expect((await run((await makeAccount()).main, ADD, { number: `+${own}` })).errors).toEqual([]);
  });

  it("is shown by calls once it is verified by the code that its call read out, for a year", async () => {
    const number = someNumber();
    const id = await add(number);
    expect((await run(account.main, CALL, { id })).data.requestCallerIdCall.callerId).toEqual({
      state: "UNVERIFIED",
      codeAttemptsLeft: 5,
      verificationCallsLeft: 4,
    });
    expect(await shownNumbers()).toEqual([]);
    const code = await readOut();
    const { data } = await run(account.main, VERIFY, { id, code: `${code.slice(0, 3)} ${code.slice(3)}` });
    expect(data.verifyCallerId.callerId).toMatchObject({ state: "VERIFIED", codeAttemptsLeft: 0 });
    const days = (new Date(data.verifyCallerId.callerId.verifiedUntil).getTime() - Date.now()) / 86_400_000;
    expect([365, 366]).toContain(Math.ceil(days));
    expect(await shownNumbers()).toEqual([number]);
    const rows = await auditRows(account);
    expect(rows.map(({ action }) => action)).toEqual(
      expect.arrayContaining(["callerId.add", "callerId.call", "callerId.verify"]),
    );
    expect(JSON.stringify(rows)).not.toContain(code);
    // Only the engine receives a code, and a used one is rejected.
    expect((await run(account.main, VERIFY, { id, code })).codes).toEqual(["BAD_USER_INPUT"]);
  });

  it("keeps the tries that wrong codes cost, and takes no code after the last of them or after its end", async () => {
    const id = await add();
    await requestCallerIdCall(account.main, id);
    const code = await readOut();
    const wrong = String((Number(code) + 1) % 1e6).padStart(6, "0");
    for (const left of [4, 3, 2, 1]) {
      const { errors } = await run(account.main, VERIFY, { id, code: wrong });
      expect(errors[0]!.extensions).toMatchObject({
        code: "BAD_USER_INPUT",
        fields: { code: expect.stringContaining(left === 1 ? "One try" : `${left} tries`) },
      });
    }
    await run(account.main, VERIFY, { id, code: wrong });
    expect((await run(account.main, VERIFY, { id, code })).errors[0]!.extensions!.fields).toEqual({
      code: expect.stringContaining("no code"),
    });
    expect((await run(account.main, STATE)).data.callerIds.nodes).toEqual([
      { state: "UNVERIFIED", codeAttemptsLeft: 0 },
    ]);
    await earlier(2);
    await requestCallerIdCall(account.main, id);
    const next = await readOut();
    await asSuperuser(
      sql`update caller_ids set code_expires_at = now() - interval '1 second' where callerid_id = ${id}`,
    );
    expect((await run(account.main, VERIFY, { id, code: next })).codes).toEqual(["BAD_USER_INPUT"]);
  });

  it("is called a minute apart, five times a day, also when it was deleted and added again", async () => {
    const number = someNumber();
    let id = await add(number);
    for (let calls = 0; calls < 5; calls++) {
      await requestCallerIdCall(account.main, id);
      const { errors } = await run(account.main, CALL, { id });
      expect(errors[0]).toMatchObject({
        message: expect.stringContaining(calls < 4 ? "minute" : "within a day"),
        extensions: { code: "RATE_LIMITED" },
      });
      await earlier(2);
    }
    await deleteCallerId(account.main, id);
    id = await add(number);
    expect((await run(account.main, CALL, { id })).codes).toEqual(["RATE_LIMITED"]);
    await earlier(24 * 60);
    expect((await run(account.main, CALL, { id })).errors).toEqual([]);
  });

  it("says when it expires soon or has expired, and is renewed for a year by another call", async () => {
    const id = await add();
    const until = (days: number) =>
      asSuperuser(
        sql`update caller_ids set active = true, verified_until = now() + make_interval(days => ${days}::int) where callerid_id = ${id}`,
      );
    const states: string[] = [];
    for (const days of [40, 20, -1]) {
      await until(days);
      states.push((await run(account.main, STATE)).data.callerIds.nodes[0].state);
    }
    expect(states).toEqual(["VERIFIED", "EXPIRING", "EXPIRED"]);
    expect(await shownNumbers()).toEqual([]);
    expect((await run(account.main, "{ callerIds(state: EXPIRED) { totalCount } }")).data.callerIds.totalCount).toBe(1);
    await requestCallerIdCall(account.main, id);
    await run(account.main, VERIFY, { id, code: await readOut() });
    expect((await run(account.main, STATE)).data.callerIds.nodes[0].state).toBe("VERIFIED");
    await deleteCallerId(account.main, id);
    expect(await shownNumbers()).toEqual([]);
    expect(await auditRows(account, "callerId.delete")).toMatchObject([{ object_kind: "callerId", object_id: id }]);
  });
});
