import { describe, expect, it } from "vitest";

import { logIn, logInSubuser } from "@/lib/access/auth/log-in";
import { bearer, post } from "@/tests/integration/over-http";
import { type Account, anonymous, auditRows, makeAccount, PASSWORD, run, withToken } from "@/tests/support/world";

type Subuser = Awaited<ReturnType<Account["subuser"]>>;

const update = (account: Account, id: number, change: string) =>
  run(
    account.main,
    `mutation { updateSubuser(input: { id: ${id}, ${change} }) { subuser { status roles { name } } } }`,
  );
const logInAgain = ({ loginId, name }: Subuser) => logInSubuser(anonymous(), { loginId, name, password: PASSWORD });

describe("the next request of a session is nobody's after", () => {
  it.each<[string, (subuser: Subuser, account: Account) => Promise<{ errors: readonly unknown[] }>]>([
    ["logging out", ({ ctx }) => run(ctx, "mutation { logOut }")],
    [
      "ending the session itself",
      ({ ctx }) => run(ctx, "mutation($id: ID!) { endSession(id: $id) }", { id: ctx.viewer.session.id }),
    ],
    ["disabling the subuser", ({ id }, account) => update(account, id, "status: DISABLED")],
    ["deleting the subuser", ({ id }, account) => run(account.main, `mutation { deleteSubuser(id: ${id}) }`)],
    [
      "resetting the password",
      ({ id }, account) =>
        run(
          account.main,
          `mutation { resetSubuserPassword(input: { id: ${id}, password: "${PASSWORD} again" }) { subuser { id } } }`,
        ),
    ],
    [
      "signing the subuser out everywhere",
      ({ id }, account) => run(account.main, `mutation { endSubuserSessions(subuserId: ${id}) }`),
    ],
    [
      "changing the password in another session",
      async (subuser) =>
        run(
          await withToken((await logInAgain(subuser)).token),
          `mutation { changePassword(input: { oldPassword: "${PASSWORD}", newPassword: "${PASSWORD} again" }) }`,
        ),
    ],
  ])("%s", async (_what, end) => {
    const account = await makeAccount();
    const subuser = await account.subuser("Owner");
    expect((await end(subuser, account)).errors).toEqual([]);
    expect((await withToken(subuser.token)).viewer).toBeNull();
    const { status, body, codes } = await post("{ viewer { kind } account { name } }", bearer(subuser.token));
    expect({ status, data: body.data, codes }).toEqual({
      status: 401,
      data: { viewer: null, account: null },
      codes: ["UNAUTHENTICATED", "UNAUTHENTICATED"],
    });
  });

  it.each<[string, (account: Account) => Promise<{ errors: readonly unknown[] }>]>([
    ["logging out of the main account", ({ main }) => run(main, "mutation { logOut }")],
    [
      "changing the main account's password in another session",
      async ({ name }) => {
        const { token } = await logIn(anonymous(), { login: name, password: PASSWORD });
        return run(
          await withToken(token),
          `mutation { changePassword(input: { oldPassword: "${PASSWORD}", newPassword: "${PASSWORD} again" }) }`,
        );
      },
    ],
  ])("%s", async (_what, end) => {
    const account = await makeAccount();
    expect((await end(account)).errors).toEqual([]);
    expect((await withToken(account.token)).viewer).toBeNull();
  });
});

it("does not bring an old session back when a disabled subuser is enabled again", async () => {
  const account = await makeAccount();
  const subuser = await account.subuser("Support");
  await update(account, subuser.id, "status: DISABLED");
  expect((await update(account, subuser.id, "status: ACTIVE")).errors).toEqual([]);
  expect((await withToken(subuser.token)).viewer).toBeNull();
  expect((await withToken((await logInAgain(subuser)).token)).viewer).not.toBeNull();
});

it("acts on the next request when roles are taken or given", async () => {
  const account = await makeAccount();
  const subuser = await account.subuser("Owner");
  await update(account, subuser.id, "roles: [Support]");
  const demoted = await withToken(subuser.token);
  expect((await run(demoted, "{ subusers { totalCount } }")).codes).toEqual(["FORBIDDEN"]);
  expect((await run(demoted, "{ viewer { roles { name } can(section: LOGS) } }")).data.viewer).toEqual({
    roles: [{ name: "Support" }],
    can: true,
  });
  await update(account, subuser.id, "roles: [Owner]");
  expect((await run(await withToken(subuser.token), "{ subusers { totalCount } }")).data.subusers).toEqual({
    totalCount: 1,
  });
});

it("leaves the sessions of others alone", async () => {
  const account = await makeAccount();
  const [leaving, staying] = [await account.subuser("Support"), await account.subuser("Support")];
  await run(account.main, `mutation { endSubuserSessions(subuserId: ${leaving.id}) }`);
  await run(
    account.main,
    `mutation { changePassword(input: { oldPassword: "${PASSWORD}", newPassword: "${PASSWORD} again" }) }`,
  );
  expect((await withToken(staying.token)).viewer?.subuserId).toBe(staying.id);
  expect((await withToken(account.token)).viewer, "the session that changed the password").not.toBeNull();
});

it("ends the old session at a new login of somebody who is logged in", async () => {
  const account = await makeAccount();
  const { token } = await logIn(account.main, { login: account.name, password: PASSWORD });
  expect((await withToken(account.token)).viewer).toBeNull();
  expect((await withToken(token)).viewer?.accountId).toBe(account.id);
});

it("keeps the old session when the new login fails", async () => {
  const account = await makeAccount();
  await expect(logIn(account.main, { login: account.name, password: "wrong" })).rejects.toThrow(
    "The name or the password is wrong.",
  );
  expect((await withToken(account.token)).viewer).not.toBeNull();
});

it("writes each logging out into the audit log", async () => {
  const account = await makeAccount();
  const subuser = await account.subuser("Support");
  await run(subuser.ctx, "mutation { logOut }");
  expect(await auditRows(account, "session.logOut")).toMatchObject([
    {
      actor: "SUBUSER",
      actor_name: subuser.name,
      actor_roles: ["Support"],
      outcome: "DONE",
      object_kind: "session",
      object_id: String(subuser.ctx.viewer.session.id),
    },
  ]);
});

it("refuses to log out whoever is not logged in", async () => {
  expect((await run(anonymous(), "mutation { logOut }")).codes).toEqual(["UNAUTHENTICATED"]);
});
