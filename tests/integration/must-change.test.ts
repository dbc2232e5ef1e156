import { describe, expect, it } from "vitest";

import { openFields } from "@/graphql/access";
import { schema } from "@/graphql/schema";
import { logInSubuser } from "@/lib/auth/log-in";
import { addSubuser } from "@/lib/subusers/add-subuser";

import { anonymous, auditRows, makeAccount, NOBODYS_ID, PASSWORD, run, unique, withToken } from "../support/world";

const NEW = "another harbor in the snow";
const CHANGE = "mutation($input: ChangePasswordInput!) { changePassword(input: $input) }";

/** A subuser whose password somebody else chose, logged in. */
async function newcomer() {
  const account = await makeAccount();
  const name = unique("sub-");
  const { subuser, loginLink } = await addSubuser(account.main, { name, password: PASSWORD, roles: ["Owner"] });
  const { token } = await logInSubuser(anonymous(), { loginId: loginLink.id, name, password: PASSWORD });
  return { account, name, id: subuser.subuserId, loginId: loginLink.id, token, ctx: await withToken(token) };
}

/** A valid way to ask for each root field that is not open to anyone. */
const fields: Record<string, string> = {
  "Query.viewer": "{ viewer { kind } }",
  "Query.account": "{ account { name } }",
  "Query.roles": "{ roles { name } }",
  "Query.sections": "{ sections { id } }",
  "Query.actions": "{ actions { id } }",
  "Query.subusers": "{ subusers { totalCount } }",
  "Query.subuser": `{ subuser(id: ${NOBODYS_ID}) { name } }`,
  "Query.auditLog": "{ auditLog { totalCount } }",
  "Mutation.addSubuser": `mutation { addSubuser(input: { name: "newcomer", password: "${NEW}", roles: [Support] }) { subuser { id } } }`,
  "Mutation.updateSubuser": `mutation { updateSubuser(input: { id: ${NOBODYS_ID} }) { subuser { id } } }`,
  "Mutation.resetSubuserPassword": `mutation { resetSubuserPassword(input: { id: ${NOBODYS_ID}, password: "${NEW}" }) { subuser { id } } }`,
  "Mutation.deleteSubuser": `mutation { deleteSubuser(id: ${NOBODYS_ID}) }`,
  "Mutation.endSubuserSessions": `mutation { endSubuserSessions(subuserId: ${NOBODYS_ID}) }`,
  "Mutation.endSession": `mutation { endSession(id: ${NOBODYS_ID}) }`,
};

const STILL_OPEN = ["Mutation.logOut", "Mutation.changePassword"];

describe("before a due password change", () => {
  it("every root field is tried here or known to answer", () => {
    const roots = [schema.getQueryType()!, schema.getMutationType()!].flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
    const toAnyone = Object.keys(openFields).filter((field) => openFields[field]!.to === "anyone");
    expect(roots.sort()).toEqual([...Object.keys(fields), ...STILL_OPEN, ...toAnyone].sort());
  });

  it.each(Object.entries(fields))("%s does not answer", async (coordinate, query) => {
    const { ctx } = await newcomer();
    const field = coordinate.split(".")[1]!;
    const { data, errors } = await run(ctx, query);
    expect(data).toEqual({ [field]: null });
    expect(errors).toMatchObject([{ path: [field], extensions: { code: "FORBIDDEN", reason: "PASSWORD_CHANGE_REQUIRED" } }]);
  });

  it("the answer to the login itself says so, and opens nothing", async () => {
    const { loginId, name } = await newcomer();
    const query = `mutation($input: LogInSubuserInput!) { logInSubuser(input: $input) { viewer {
      mustChangePassword account { name email subusers { totalCount } } subuser { description } sections { id } actions { id } can(section: CONTROL_PANEL) sessions { id }
    } } }`;
    const { data, codes } = await run(anonymous(), query, { input: { loginId, name, password: PASSWORD } });
    expect(data.logInSubuser.viewer).toEqual({
      mustChangePassword: true,
      account: { name: expect.any(String), email: null, subusers: null },
      subuser: { description: null },
      sections: [],
      actions: [],
      can: false,
      sessions: null,
    });
    expect(new Set(codes)).toEqual(new Set(["FORBIDDEN"]));
  });

  it("logging out answers", async () => {
    const { ctx, token } = await newcomer();
    expect((await run(ctx, "mutation { logOut }")).data).toEqual({ logOut: true });
    expect((await withToken(token)).viewer).toBeNull();
  });

  it("the same password again settles nothing", async () => {
    const { ctx, token } = await newcomer();
    expect((await run(ctx, CHANGE, { input: { oldPassword: PASSWORD, newPassword: PASSWORD } })).errors[0]!.extensions).toEqual({
      code: "BAD_USER_INPUT",
      fields: { newPassword: "The new password is the old one." },
    });
    expect((await withToken(token)).viewer?.mustChangePassword).toBe(true);
  });
});

it("is the default for a new subuser and after a reset, and can be left out", async () => {
  const { main } = await makeAccount();
  const add = (due: string) =>
    run(main, `mutation { addSubuser(input: { name: "${unique("sub-")}", password: "${PASSWORD}", roles: [Support]${due} }) { subuser { id mustChangePassword } } }`);
  const left = (await add(", mustChangePassword: false")).data.addSubuser.subuser;
  expect(left.mustChangePassword).toBe(false);
  expect((await add("")).data.addSubuser.subuser.mustChangePassword).toBe(true);
  expect((await add(", mustChangePassword: null")).data.addSubuser.subuser.mustChangePassword).toBe(true);
  const reset = await run(main, `mutation { resetSubuserPassword(input: { id: ${left.id}, password: "${NEW}" }) { subuser { mustChangePassword } } }`);
  expect(reset.data.resetSubuserPassword.subuser.mustChangePassword).toBe(true);
});

it("is settled by changePassword: the roles count from the next request, and the audit log has a row", async () => {
  const { account, ctx, token, name, loginId } = await newcomer();
  expect((await run(ctx, CHANGE, { input: { oldPassword: PASSWORD, newPassword: NEW } })).data).toEqual({ changePassword: true });
  const settled = await withToken(token);
  expect((await run(settled, "{ viewer { mustChangePassword can(section: SUBUSERS) } subusers { totalCount } }")).data).toEqual({
    viewer: { mustChangePassword: false, can: true },
    subusers: { totalCount: 1 },
  });
  expect(await auditRows(account, "password.change")).toMatchObject([{ actor_name: name, actor_roles: ["Owner"], outcome: "DONE", old_values: null, new_values: null }]);
  await expect(logInSubuser(anonymous(), { loginId, name, password: PASSWORD })).rejects.toThrow();
  await expect(logInSubuser(anonymous(), { loginId, name, password: NEW })).resolves.toBeDefined();
});
