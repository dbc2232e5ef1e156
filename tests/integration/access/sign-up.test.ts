import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import {
  anonymous,
  asSuperuser,
  auditRows,
  makeAccount,
  PASSWORD,
  run,
  unique,
  withToken,
} from "@/tests/support/world";

const SIGN_UP = `mutation($input: SignUpInput!) {
  signUp(input: $input) { sessionId expiresAt viewer { kind account { id name } subuser { id } roles { name } can(section: API_KEYS) } }
}`;

const fresh = () => {
  const accountName = unique("acct-");
  return { accountName, email: `${accountName}@example.com`, password: PASSWORD };
};
const signUp = (input: Record<string, unknown>, ctx = anonymous()) => run(ctx, SIGN_UP, { input });
const accountsNamed = (name: string) =>
  asSuperuser(sql`select account_name, account_email from accounts where lower(account_name) = ${name.toLowerCase()}`);

describe("signing up is refused, with a sentence for the field,", () => {
  it.each([
    ["a name of 4 characters", { accountName: "abcd" }, "accountName"],
    ["a name of 21 characters", { accountName: "a".repeat(21) }, "accountName"],
    ["a name that begins with a digit", { accountName: "1account" }, "accountName"],
    ["a name with an underscore", { accountName: "my_account" }, "accountName"],
    ["a name with letters beyond Latin", { accountName: "acсount" }, "accountName"],
    ["an e-mail address that is none", { email: "nobody" }, "email"],
    ["an e-mail address with a line break", { email: "a@example.com\r\nBcc: b@example.com" }, "email"],
    ["a password of 14 characters", { password: "violet harbors" }, "password"],
    ["a password of 129 characters", { password: "violet harbor ".repeat(10).slice(0, 129) }, "password"],
    ["a common password", { password: "passwordpassword" }, "password"],
  ])("for %s", async (_what, wrong, field) => {
    const input = { ...fresh(), ...wrong };
    const { data, errors } = await signUp(input);
    expect(data).toEqual({ signUp: null });
    expect(errors).toHaveLength(1);
    expect(errors[0]!.extensions).toEqual({
      code: "BAD_USER_INPUT",
      fields: { [field]: expect.stringMatching(/\w+ .*\.$/) },
    });
    expect(await accountsNamed(input.accountName)).toEqual([]);
  });

  it("for a password that contains the account's name in any case", async () => {
    const input = fresh();
    const { errors } = await signUp({ ...input, password: `the harbor of ${input.accountName.toUpperCase()}` });
    expect(Object.keys(errors[0]!.extensions!.fields as object)).toEqual(["password"]);
  });

  it("for a name that is taken, in any case", async () => {
    const { name } = await makeAccount();
    const { errors } = await signUp({ ...fresh(), accountName: name.toUpperCase() });
    expect(errors[0]!.extensions).toEqual({
      code: "BAD_USER_INPUT",
      fields: { accountName: "This account name is taken." },
    });
    expect(await accountsNamed(name)).toHaveLength(1);
  });

  it("for an e-mail address that is taken, in any case", async () => {
    const { email } = await makeAccount();
    const input = { ...fresh(), email: email.toUpperCase() };
    const { errors } = await signUp(input);
    expect(Object.keys(errors[0]!.extensions!.fields as object)).toEqual(["email"]);
    expect(await accountsNamed(input.accountName)).toEqual([]);
  });
});

it("gives one of two people the name that both ask for at once", async () => {
  const input = fresh();
  const answers = await Promise.all([signUp(input), signUp({ ...input, email: `other-${input.email}` })]);
  expect(answers.map(({ codes }) => codes).sort()).toEqual([[], ["BAD_USER_INPUT"]]);
  expect(await accountsNamed(input.accountName)).toHaveLength(1);
});

describe("signing up", () => {
  it("opens the account in lower case and logs its own login in", async () => {
    const input = fresh();
    const { data, errors } = await signUp({
      ...input,
      accountName: ` ${input.accountName.toUpperCase()} `,
      email: input.email.toUpperCase(),
    });
    expect(errors).toEqual([]);
    expect(data.signUp.viewer).toEqual({
      kind: "MAIN_ACCOUNT",
      account: { id: expect.stringMatching(/^\d+$/), name: input.accountName },
      subuser: null,
      roles: [{ name: "MainAccount" }],
      can: true,
    });
    expect(await accountsNamed(input.accountName)).toEqual([
      { account_name: input.accountName, account_email: input.email },
    ]);
    const ctx = await withToken(data.signUp.sessionId);
    expect(ctx.viewer?.accountName).toBe(input.accountName);
    expect(ctx.viewer?.session?.expiresAt).toEqual(new Date(data.signUp.expiresAt));
  });

  it("makes no login link before the first subuser", async () => {
    const account = await makeAccount();
    expect((await run(account.main, "{ account { loginLink { id } } }")).data).toEqual({
      account: { loginLink: null },
    });
    await account.subuser("Support");
    expect((await run(account.main, "{ account { loginLink { id url } } }")).data.account.loginLink).toEqual({
      id: expect.stringMatching(/^[2-9a-z]{20}$/),
      url: expect.stringMatching(/^http:\/\/localhost:3000\/login\/[2-9a-z]{20}$/),
    });
  });

  it("is one row of the audit log, with who, what and from where", async () => {
    const ctx = anonymous();
    const { data } = await signUp(fresh(), ctx);
    const { id, name } = data.signUp.viewer.account;
    const rows = await auditRows({ id: Number(id) });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      actor: "MAIN_ACCOUNT",
      actor_name: name,
      actor_roles: ["MainAccount"],
      action: "account.signUp",
      outcome: "DONE",
      address: ctx.request.address,
      request_id: ctx.request.id,
    });
  });

  it("ends the session of whoever was logged in there", async () => {
    const { main, token } = await makeAccount();
    await signUp(fresh(), main);
    expect((await withToken(token)).viewer).toBeNull();
  });
});
