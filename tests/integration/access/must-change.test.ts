import { describe, expect, it } from "vitest";

import { openFields } from "@/graphql/guard-schema";
import { schema } from "@/graphql/schema";
import { logInSubuser } from "@/lib/access/auth/log-in";
import { addSubuser } from "@/lib/access/subusers/add-subuser";
import { rootCalls } from "@/tests/support/any-call";
import { anonymous, auditRows, makeAccount, PASSWORD, run, unique, withToken } from "@/tests/support/world";

const NEW = "another harbor in the snow";
const CHANGE = "mutation($input: ChangePasswordInput!) { changePassword(input: $input) }";

/** Creates a logged-in subuser whose password another user chose. */
async function newcomer() {
  const account = await makeAccount();
  const name = unique("sub-");
  const { subuser, loginLink } = await addSubuser(account.main, { name, password: PASSWORD, roles: ["Owner"] });
  const { token } = await logInSubuser(anonymous(), { loginId: loginLink.id, name, password: PASSWORD });
  return { account, name, id: subuser.subuserId, loginId: loginLink.id, token, ctx: await withToken(token) };
}

const STILL_OPEN = ["Mutation.logOut", "Mutation.changePassword"];

/** A valid call of each root field that is not open to anyone. */
const shut = Object.entries(rootCalls(schema)).filter(
  ([coordinate]) => !STILL_OPEN.includes(coordinate) && openFields[coordinate]?.to !== "anyone",
);

describe("before a due password change", () => {
  it("no root field answers but those that end or settle it", async () => {
    const { ctx } = await newcomer();
    for (const [coordinate, [query, variables]] of shut) {
      const field = coordinate.split(".")[1]!;
      const { data, errors } = await run(ctx, query, variables);
      expect({ coordinate, data }).toEqual({ coordinate, data: { [field]: null } });
      expect({ coordinate, errors }).toMatchObject({
        coordinate,
        errors: [{ path: [field], extensions: { code: "FORBIDDEN", reason: "PASSWORD_CHANGE_REQUIRED" } }],
      });
    }
    expect(shut.length).toBeGreaterThan(100);
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
    expect(
      (await run(ctx, CHANGE, { input: { oldPassword: PASSWORD, newPassword: PASSWORD } })).errors[0]!.extensions,
    ).toEqual({
      code: "BAD_USER_INPUT",
      fields: { newPassword: "The new password is the old one." },
    });
    expect((await withToken(token)).viewer?.mustChangePassword).toBe(true);
  });
});

it("is the default for a new subuser and after a reset, and can be left out", async () => {
  const { main } = await makeAccount();
  const add = (due: string) =>
    run(
      main,
      `mutation { addSubuser(input: { name: "${unique("sub-")}", password: "${PASSWORD}", roles: [Support]${due} }) { subuser { id mustChangePassword } } }`,
    );
  const left = (await add(", mustChangePassword: false")).data.addSubuser.subuser;
  expect(left.mustChangePassword).toBe(false);
  expect((await add("")).data.addSubuser.subuser.mustChangePassword).toBe(true);
  expect((await add(", mustChangePassword: null")).data.addSubuser.subuser.mustChangePassword).toBe(true);
  const reset = await run(
    main,
    `mutation { resetSubuserPassword(input: { id: ${left.id}, password: "${NEW}" }) { subuser { mustChangePassword } } }`,
  );
  expect(reset.data.resetSubuserPassword.subuser.mustChangePassword).toBe(true);
});

it("is settled by changePassword: the roles count from the next request, and the audit log has a row", async () => {
  const { account, ctx, token, name, loginId } = await newcomer();
  expect((await run(ctx, CHANGE, { input: { oldPassword: PASSWORD, newPassword: NEW } })).data).toEqual({
    changePassword: true,
  });
  const settled = await withToken(token);
  expect(
    (await run(settled, "{ viewer { mustChangePassword can(section: SUBUSERS) } subusers { totalCount } }")).data,
  ).toEqual({
    viewer: { mustChangePassword: false, can: true },
    subusers: { totalCount: 1 },
  });
  expect(await auditRows(account, "password.change")).toMatchObject([
    { actor_name: name, actor_roles: ["Owner"], outcome: "DONE", old_values: null, new_values: null },
  ]);
  await expect(logInSubuser(anonymous(), { loginId, name, password: PASSWORD })).rejects.toThrow();
  await expect(logInSubuser(anonymous(), { loginId, name, password: NEW })).resolves.toBeDefined();
});
