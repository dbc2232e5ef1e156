import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";

import { withAccount } from "@/db/with-account";
import { CODE_ATTEMPTS, newCode, NO_CODE, tryCode } from "@/lib/numbers/verification-calls/code";
import { lastCallTo } from "@/lib/numbers/verification-calls/last-call";
import {
  callAllowance,
  requestVerificationCall,
  type WantedCall,
} from "@/lib/numbers/verification-calls/request-verification-call";
import { type Ctx, inAccount } from "@/lib/platform/ctx";
import { makeKey, program } from "@/tests/support/service-account";
import { type Account, asSuperuser, auditRows, makeAccount, run } from "@/tests/support/world";

const TAKE = "mutation($first: Int) { takeVerificationCalls(first: $first) { id purpose phoneNumber code expiresAt } }";
const REPORT = "mutation($input: ReportVerificationCallInput!) { reportVerificationCall(input: $input) }";

let account: Account;
let engine: Ctx;
beforeEach(async () => {
  account = await makeAccount();
  engine = await engineOf(account);
});

const engineOf = async ({ main }: Account) => program(await makeKey(main, { engine: true, roles: [] }));
const wanted = (phoneNumber: string, purpose: WantedCall["purpose"] = "CALLER_ID"): WantedCall => ({
  purpose,
  phoneNumber,
});
const request = (call: WantedCall) =>
  withAccount(inAccount(account.main), (tx) => requestVerificationCall(tx, account.id, call));
const last = (call: WantedCall) => withAccount(inAccount(account.main), (tx) => lastCallTo(tx, account.id, call));
const longAgo = (days: number) =>
  asSuperuser(
    sql`update verification_calls set created_at = created_at - make_interval(days => ${days}) where account_id = ${account.id}`,
  );

describe("verification calls", () => {
  it("are taken and reported on by the engine alone", async () => {
    await request(wanted("15550100"));
    for (const ctx of [account.main, (await account.subuser("Owner")).ctx]) {
      expect((await run(ctx, TAKE)).codes).toEqual(["FORBIDDEN"]);
      expect((await run(ctx, REPORT, { input: { id: "1", status: "PLACED" } })).codes).toEqual(["FORBIDDEN"]);
    }
    expect((await run(engine, TAKE, { first: 101 })).codes).toEqual(["BAD_USER_INPUT"]);
    expect((await run(await engineOf(await makeAccount()), TAKE)).data.takeVerificationCalls).toEqual([]);
  });

  it("come a minute apart, five a day and a hundred in all: for a caller ID by its number, for the test number altogether", async () => {
    await request(wanted("15550100"));
    await expect(request(wanted("15550100"))).rejects.toMatchObject({
      code: "RATE_LIMITED",
      message: expect.stringContaining("minute"),
    });
    await request(wanted("15550101"));
    await request(wanted("15550100", "TEST_NUMBER"));
    await expect(request(wanted("15550101", "TEST_NUMBER"))).rejects.toMatchObject({ code: "RATE_LIMITED" });

    await asSuperuser(sql`insert into verification_calls (account_id, purpose, phone_number, code, created_at)
      select account_id, purpose, phone_number, code, now() - interval '1 hour' from verification_calls, generate_series(1, 4) where account_id = ${account.id} and phone_number = '15550101'`);
    await expect(request(wanted("15550101"))).rejects.toMatchObject({
      message: expect.stringContaining("within a day"),
    });
    await longAgo(2);
    expect(
      await withAccount(inAccount(account.main), (tx) => callAllowance(tx, account.id, wanted("15550101"))),
    ).toEqual({ leftToday: 5, leftInAll: 95, nextAt: null });

    await asSuperuser(sql`insert into verification_calls (account_id, purpose, phone_number, code, created_at)
      select account_id, purpose, phone_number, code, created_at from verification_calls, generate_series(1, 19) where account_id = ${account.id} and phone_number = '15550101'`);
    await expect(request(wanted("15550101"))).rejects.toMatchObject({ message: expect.stringContaining("100") });
  });

  it("are fifty in a day to all numbers of the account together, two at once included", async () => {
    await request(wanted("15550100"));
    await asSuperuser(sql`insert into verification_calls (account_id, purpose, phone_number, code)
      select account_id, purpose, 15560000 + n, code from verification_calls, generate_series(1, 48) n where account_id = ${account.id}`);
    const both = await Promise.allSettled([request(wanted("15550101")), request(wanted("15550102"))]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(request(wanted("15550103"))).rejects.toMatchObject({
      code: "RATE_LIMITED",
      message: expect.stringContaining("50"),
    });
  });

  it("are each handed out once, with a code that no row and no audit row shows", async () => {
    const kept = await request(wanted("15550100"));
    await request(wanted("15550101"));
    const answers = await Promise.all([run(engine, TAKE, { first: 1 }), run(engine, TAKE, { first: 1 })]);
    const taken = answers.flatMap(({ data }) => data.takeVerificationCalls) as {
      id: string;
      phoneNumber: string;
      code: string;
    }[];
    expect(taken.map(({ phoneNumber }) => phoneNumber).sort()).toEqual(["15550100", "15550101"]);
    const { id, code } = taken.find(({ phoneNumber }) => phoneNumber === "15550100")!;
    expect(code).toMatch(/^\d{6}$/);
    expect(tryCode(account.id, kept, ` ${code.slice(0, 3)} ${code.slice(3)}`).result).toBe("RIGHT");
    expect(
      JSON.stringify(
        await asSuperuser(
          sql`select code, new_values, object_name from verification_calls left join audit_log using (account_id) where account_id = ${account.id}`,
        ),
      ),
    ).not.toContain(code);

    expect(
      (await run(engine, REPORT, { input: { id, status: "FAILED", problem: "Nobody picked up." } })).codes,
    ).toEqual([]);
    expect((await run(engine, REPORT, { input: { id, status: "FAILED" } })).codes).toEqual([]);
    expect((await run(engine, REPORT, { input: { id, status: "PLACED" } })).codes).toEqual(["CONFLICT"]);
    expect(await last(wanted("15550100"))).toMatchObject({ status: "FAILED", problem: "Nobody picked up." });
    expect(await auditRows(account, "verificationCall.report")).toMatchObject([
      { actor: "SERVICE_ACCOUNT", object_name: "+15550100" },
    ]);
  });

  it("that no engine took in ten minutes are void", async () => {
    await request(wanted("15550100"));
    await asSuperuser(
      sql`update verification_calls set created_at = now() - interval '11 minutes' where account_id = ${account.id}`,
    );
    expect((await run(engine, TAKE)).data.takeVerificationCalls).toEqual([]);
    expect(await last(wanted("15550100"))).toMatchObject({ status: "EXPIRED" });
    expect(await last(wanted("15550101"))).toBeNull();
  });
});

describe("a code", () => {
  it("is refused after its end, and after five wrong ones even if it is right then", () => {
    const { code, kept } = newCode(1);
    const wrong = String((Number(code) + 1) % 1e6).padStart(6, "0");
    expect(tryCode(1, { ...kept, codeExpiresAt: new Date(Date.now() - 1) }, code)).toEqual({
      result: "NO_CODE",
      kept: NO_CODE,
    });
    expect(tryCode(2, kept, code).result).toBe("WRONG");
    let now = kept;
    for (let tried = 1; tried <= CODE_ATTEMPTS; tried++) now = tryCode(1, now, wrong).kept;
    expect(now).toEqual(NO_CODE);
    expect(tryCode(1, now, code).result).toBe("NO_CODE");
    expect(tryCode(1, kept, code)).toEqual({ result: "RIGHT", kept: NO_CODE });
  });
});
