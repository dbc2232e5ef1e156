import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import {
  type Account,
  anonymous,
  asSuperuser,
  auditRows,
  auditRowsWhere,
  makeAccount,
  PASSWORD,
  run,
  unique,
} from "@/tests/support/world";

const LOG_IN = "mutation($input: LogInInput!) { logIn(input: $input) { sessionId viewer { kind account { name } } } }";
const LOG_IN_SUBUSER = `mutation($input: LogInSubuserInput!) {
  logInSubuser(input: $input) { sessionId viewer { kind account { name } subuser { id name } roles { name } sections { id } } }
}`;

const logIn = (login: string, password = PASSWORD, ctx = anonymous()) =>
  run(ctx, LOG_IN, { input: { login, password } });
const logInSubuser = (loginId: string, name: string, password = PASSWORD, ctx = anonymous()) =>
  run(ctx, LOG_IN_SUBUSER, { input: { loginId, name, password } });

const refusal = (field: string) => ({
  data: { [field]: null },
  errors: [
    {
      message: "The name or the password is wrong.",
      path: [field],
      locations: expect.any(Array),
      extensions: { code: "UNAUTHENTICATED" },
    },
  ],
  codes: ["UNAUTHENTICATED"],
});

const failedRows = (address: string) => auditRowsWhere(sql`address = ${address}`);
const disable = ({ id }: { id: number }) =>
  asSuperuser(sql`update subusers set status = 'DISABLED' where subuser_id = ${id}`);
const close = ({ id }: Account) => asSuperuser(sql`update accounts set active = false where account_id = ${id}`);

describe("at /login every refusal is the same answer:", () => {
  it.each<[string, () => Promise<[string, string]>]>([
    ["an unknown name", async () => [unique("nobody-"), PASSWORD]],
    ["an unknown e-mail address", async () => [`${unique("nobody-")}@example.com`, PASSWORD]],
    ["a wrong password", async () => [(await makeAccount()).name, `${PASSWORD}!`]],
    ["the right password in another case", async () => [(await makeAccount()).name, PASSWORD.toUpperCase()]],
    ["an empty password", async () => [(await makeAccount()).name, ""]],
    ["a password of 100,000 characters", async () => [(await makeAccount()).name, "a".repeat(100_000)]],
    [
      "a subuser's name and right password",
      async () => [(await (await makeAccount()).subuser("Owner")).name, PASSWORD],
    ],
    [
      "a closed account",
      async () => {
        const account = await makeAccount();
        await close(account);
        return [account.name, PASSWORD];
      },
    ],
  ])("%s", async (_why, attempt) => {
    const [login, password] = await attempt();
    expect(await logIn(login, password)).toEqual(refusal("logIn"));
  });
});

describe("at a login link every refusal is the same answer:", () => {
  it.each<[string, () => Promise<[string, string, string]>]>([
    [
      "an unknown link",
      async () => ["2345abcde6789fghjkmn", (await (await makeAccount()).subuser("Owner")).name, PASSWORD],
    ],
    [
      "another account's link",
      async () => {
        const subuser = await (await makeAccount()).subuser("Owner");
        const { loginId } = await (await makeAccount()).subuser("Owner");
        return [loginId, subuser.name, PASSWORD];
      },
    ],
    [
      "an unknown name",
      async () => [(await (await makeAccount()).subuser("Owner")).loginId, unique("nobody-"), PASSWORD],
    ],
    [
      "a wrong password",
      async () => {
        const { loginId, name } = await (await makeAccount()).subuser("Owner");
        return [loginId, name, `${PASSWORD}!`];
      },
    ],
    [
      "the main account's name and right password",
      async () => {
        const account = await makeAccount();
        return [(await account.subuser("Owner")).loginId, account.name, PASSWORD];
      },
    ],
    [
      "a disabled subuser",
      async () => {
        const subuser = await (await makeAccount()).subuser("Owner");
        await disable(subuser);
        return [subuser.loginId, subuser.name, PASSWORD];
      },
    ],
    [
      "a subuser of a closed account",
      async () => {
        const account = await makeAccount();
        const subuser = await account.subuser("Owner");
        await close(account);
        return [subuser.loginId, subuser.name, PASSWORD];
      },
    ],
    ["an empty link", async () => ["", (await (await makeAccount()).subuser("Owner")).name, PASSWORD]],
  ])("%s", async (_why, attempt) => {
    expect(await logInSubuser(...(await attempt()))).toEqual(refusal("logInSubuser"));
  });
});

describe("a failed login is a row of the audit log", () => {
  it("of nobody and no account when the name is unknown, without what was typed", async () => {
    const ctx = anonymous();
    const typed = unique("nobody-");
    await logIn(typed, PASSWORD, ctx);
    const [row, ...others] = await failedRows(ctx.request.address);
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      account_id: null,
      actor: "ANONYMOUS",
      actor_name: "",
      actor_roles: [],
      action: "session.logIn",
      outcome: "FAILED",
      request_id: ctx.request.id,
    });
    expect(JSON.stringify(row)).not.toContain(typed);
  });

  it("of the account whose name was typed", async () => {
    const account = await makeAccount();
    const ctx = anonymous();
    await logIn(account.name, `${PASSWORD}!`, ctx);
    const [row] = await failedRows(ctx.request.address);
    expect(row).toMatchObject({
      account_id: String(account.id),
      actor: "MAIN_ACCOUNT",
      actor_name: account.name,
      actor_roles: ["MainAccount"],
      outcome: "FAILED",
    });
  });

  it("of the subuser whose name was typed, disabled or not", async () => {
    const account = await makeAccount();
    const subuser = await account.subuser("Support", "Payer");
    await disable(subuser);
    const ctx = anonymous();
    await logInSubuser(subuser.loginId, subuser.name, PASSWORD, ctx);
    const [row] = await failedRows(ctx.request.address);
    expect(row).toMatchObject({
      account_id: String(account.id),
      actor: "SUBUSER",
      subuser_id: String(subuser.id),
      actor_name: subuser.name,
      actor_roles: ["Payer", "Support"],
      outcome: "FAILED",
    });
  });
});

describe("the main account logs in", () => {
  it.each<[string, (account: Account) => string]>([
    ["by name", ({ name }) => name],
    ["by name in capitals", ({ name }) => name.toUpperCase()],
    ["by e-mail", ({ email }) => email],
    ["by e-mail in capitals", ({ email }) => email.toUpperCase()],
  ])("%s", async (_how, typed) => {
    const account = await makeAccount();
    const { data, errors } = await logIn(typed(account));
    expect(errors).toEqual([]);
    expect(data.logIn).toEqual({
      sessionId: expect.stringMatching(/^[\w-]{43}$/),
      viewer: { kind: "MAIN_ACCOUNT", account: { name: account.name } },
    });
  });

  it("and the login is a row of the audit log and the account's last login", async () => {
    const account = await makeAccount();
    const ctx = anonymous();
    await logIn(account.name, PASSWORD, ctx);
    expect(await auditRows(account, "session.logIn")).toMatchObject([
      {
        actor: "MAIN_ACCOUNT",
        actor_name: account.name,
        actor_roles: ["MainAccount"],
        outcome: "DONE",
        address: ctx.request.address,
        user_agent: "tests",
      },
    ]);
  });
});

describe("a subuser logs in", () => {
  it("through the own account's link, with the name in any case, and is told the roles and sections", async () => {
    const account = await makeAccount();
    const subuser = await account.subuser("PayerNoVerify");
    const { data, errors } = await logInSubuser(subuser.loginId, subuser.name.toUpperCase());
    expect(errors).toEqual([]);
    expect(data.logInSubuser.viewer).toEqual({
      kind: "SUBUSER",
      account: { name: account.name },
      subuser: { id: String(subuser.id), name: subuser.name },
      roles: [{ name: "PayerNoVerify" }],
      sections: [
        "CONTROL_PANEL",
        "BILLING",
        "TRANSACTIONS",
        "SUBSCRIPTION_PLANS",
        "INVOICES",
        "BANK_CARDS",
        "PROFILE",
      ].map((id) => ({ id })),
    });
  });

  it("and the login is a row of the audit log with the roles of that moment", async () => {
    const account = await makeAccount();
    const subuser = await account.subuser("Support", "Payer");
    expect(await auditRows(account, "session.logIn")).toMatchObject([
      {
        actor: "SUBUSER",
        subuser_id: String(subuser.id),
        actor_name: subuser.name,
        actor_roles: ["Payer", "Support"],
        outcome: "DONE",
      },
    ]);
  });

  it("and is answered about everything that the roles open in the same request", async () => {
    const subuser = await (await makeAccount()).subuser("Owner");
    const query = `mutation($input: LogInSubuserInput!) {
      logInSubuser(input: $input) { viewer { subuser { description status roles { name } openSessions } account { subusers { totalCount } } sessions { current } } }
    }`;
    const { data, errors } = await run(anonymous(), query, {
      input: { loginId: subuser.loginId, name: subuser.name, password: PASSWORD },
    });
    expect(errors).toEqual([]);
    expect(data.logInSubuser.viewer).toEqual({
      subuser: { description: "", status: "ACTIVE", roles: [{ name: "Owner" }], openSessions: 2 },
      account: { subusers: { totalCount: 1 } },
      sessions: [{ current: true }, { current: false }],
    });
  });

  it("and is answered as the new viewer where another account's owner was logged in before", async () => {
    const other = await (await makeAccount()).subuser("Owner");
    const subuser = await (await makeAccount()).subuser("Owner");
    const query =
      "mutation($input: LogInSubuserInput!) { logInSubuser(input: $input) { viewer { subuser { name openSessions roles { name } } } } }";
    const { data, errors } = await run(other.ctx, query, {
      input: { loginId: subuser.loginId, name: subuser.name, password: PASSWORD },
    });
    expect(errors).toEqual([]);
    expect(data.logInSubuser.viewer.subuser).toEqual({
      name: subuser.name,
      openSessions: 2,
      roles: [{ name: "Owner" }],
    });
  });
});

describe("a login link's page", () => {
  const PAGE = "query($loginId: String!) { loginPage(loginId: $loginId) { accountName } }";

  it.each(["2345abcde6789fghjkmn", "", "../login", "%", "x".repeat(10_000)])(
    "has no name and no error for an unknown link: %.20s",
    async (loginId) => {
      const { data, errors } = await run(anonymous(), PAGE, { loginId });
      expect({ data, errors }).toEqual({ data: { loginPage: { accountName: null } }, errors: [] });
    },
  );

  it("shows the account's name for its own link", async () => {
    const account = await makeAccount();
    const { loginId } = await account.subuser("Support");
    expect((await run(anonymous(), PAGE, { loginId })).data).toEqual({ loginPage: { accountName: account.name } });
  });
});
