import { sql } from "drizzle-orm";
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";

import { logIn, logInSubuser } from "@/lib/access/auth/log-in";
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

describe("the audit log", () => {
  it("holds no password, hash or token after every kind of event", async () => {
    const account = await makeAccount();
    const secrets = [
      PASSWORD,
      "the first chosen password",
      "the second chosen password",
      "the third chosen password",
      "a wrongly typed password",
    ] as const;
    const [, first, second, third, wrong] = secrets;
    const name = unique("sub-");
    const added = await run(
      account.main,
      "mutation($input: AddSubuserInput!) { addSubuser(input: $input) { subuser { id } loginLink { id } } }",
      {
        input: { name, password: first, description: "somebody", roles: ["Owner"] },
      },
    );
    const { subuser, loginLink } = added.data.addSubuser;
    const entry = { loginId: loginLink.id, name };
    await logInSubuser(anonymous(), { ...entry, password: wrong }).catch(() => {});
    await logIn(anonymous(), { login: wrong, password: wrong }).catch(() => {});
    const one = await logInSubuser(anonymous(), { ...entry, password: first });
    const change = (token: string, oldPassword: string, newPassword: string) =>
      withToken(token).then((ctx) =>
        run(ctx, "mutation($input: ChangePasswordInput!) { changePassword(input: $input) }", {
          input: { oldPassword, newPassword },
        }),
      );
    await change(one.token, wrong, second);
    expect((await change(one.token, first, second)).errors).toEqual([]);
    await run(
      account.main,
      "mutation($input: ResetSubuserPasswordInput!) { resetSubuserPassword(input: $input) { subuser { id } } }",
      { input: { id: subuser.id, password: third } },
    );
    const two = await logInSubuser(anonymous(), { ...entry, password: third });
    await run(await withToken(two.token), "{ subusers { totalCount } }");
    await run(await withToken(two.token), "mutation { logOut }");
    await run(
      account.main,
      `mutation { updateSubuser(input: { id: ${subuser.id}, status: DISABLED }) { subuser { id } } }`,
    );
    await run(account.main, `mutation { deleteSubuser(id: ${subuser.id}) }`);

    const rows = await asSuperuser<{ text: string }>(sql`select audit_log::text as text from audit_log`);
    const all = rows.map(({ text }) => text).join("\n");
    expect(rows.length).toBeGreaterThan(8);
    expect(all).toContain(name);
    for (const token of [account.token, one.token, two.token]) {
      expect(all).not.toContain(token);
      expect(all).not.toContain(createHash("sha256").update(token).digest("hex"));
    }
    for (const secret of secrets) expect(all).not.toContain(secret);
    expect(all).not.toContain("$argon2");
    expect(all).not.toContain(loginLink.id);
  });

  it("has a row for a wrong old password at changePassword, which is a try to log in too", async () => {
    const account = await makeAccount();
    await run(account.main, "mutation($input: ChangePasswordInput!) { changePassword(input: $input) }", {
      input: { oldPassword: "not the password", newPassword: "the next chosen password" },
    });
    expect((await auditRows(account)).at(-1)).toMatchObject({
      actor_name: account.name,
      action: "password.change",
      outcome: "FAILED",
    });
  });
});

describe("without its audit row nothing is done:", () => {
  it.each<[string, string]>([
    [
      "adding",
      `mutation { addSubuser(input: { name: "newcomer", password: "${PASSWORD}", roles: [Support] }) { subuser { id } } }`,
    ],
    ["updating", 'mutation($id: ID!) { updateSubuser(input: { id: $id, description: "changed" }) { subuser { id } } }'],
    [
      "resetting the password",
      'mutation($id: ID!) { resetSubuserPassword(input: { id: $id, password: "another harbor in the snow" }) { subuser { id } } }',
    ],
    ["deleting", "mutation($id: ID!) { deleteSubuser(id: $id) }"],
    ["ending sessions", "mutation($id: ID!) { endSubuserSessions(subuserId: $id) }"],
    [
      "changing the own password",
      `mutation { changePassword(input: { oldPassword: "${PASSWORD}", newPassword: "another harbor in the snow" }) }`,
    ],
    ["logging out", "mutation { logOut }"],
  ])("%s", async (_what, query) => {
    const account = await makeAccount();
    const { id } = await account.subuser("Support");
    const people = () =>
      asSuperuser(sql`
      select a.password_hash as main_hash, s.*, array(select session_id from sessions where account_id = ${account.id} order by 1) as sessions
      from accounts a left join subusers s using (account_id) where account_id = ${account.id} order by subuser_id`);
    const before = await people();
    await asSuperuser(sql`revoke insert on audit_log from gatehouse_app`);
    const { codes } = await run(account.main, query, query.includes("$id") ? { id } : {});
    await asSuperuser(sql`grant insert on audit_log to gatehouse_app`);
    expect(codes).toEqual(["INTERNAL_SERVER_ERROR"]);
    expect(await people()).toEqual(before);
  });
});
