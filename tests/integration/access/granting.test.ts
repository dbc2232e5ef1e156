import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { asSuperuser, auditRows, makeAccount, PASSWORD, run, unique, withToken } from "@/tests/support/world";

const NEW = "another harbor in the snow";

const add = (roles: string) =>
  `mutation { addSubuser(input: { name: "${unique("sub-")}", password: "${PASSWORD}", roles: [${roles}] }) { subuser { roles { name } } } }`;
const update = (id: number, change: string) =>
  `mutation { updateSubuser(input: { id: ${id}, ${change} }) { subuser { status roles { name } } } }`;
const reset = (id: number) =>
  `mutation { resetSubuserPassword(input: { id: ${id}, password: "${NEW}" }) { subuser { id } } }`;

const rolesOf = async (id: number) =>
  (await asSuperuser<{ role: string }>(sql`select role from subuser_roles where subuser_id = ${id} order by 1`)).map(
    ({ role }) => role,
  );
const statusOf = async (id: number) =>
  (await asSuperuser<{ status: string }>(sql`select status from subusers where subuser_id = ${id}`))[0]?.status;

describe("an Owner", () => {
  it.each(["MainAccount", "PhoneNumberManager"])("can't give %s to a new subuser nor to an old one", async (role) => {
    const account = await makeAccount();
    const [owner, support] = [await account.subuser("Owner"), await account.subuser("Support")];
    for (const query of [add(`Support, ${role}`), update(support.id, `roles: [Support, ${role}]`)]) {
      const { errors } = await run(owner.ctx, query);
      expect(errors.map(({ extensions }) => extensions)).toEqual([
        { code: "BAD_USER_INPUT", fields: { roles: expect.stringContaining(role) } },
      ]);
    }
    expect(await rolesOf(support.id)).toEqual(["Support"]);
  });

  it("can't reset the password of a subuser who holds PhoneNumberManager", async () => {
    const account = await makeAccount();
    const [owner, manager] = [await account.subuser("Owner"), await account.subuser("PhoneNumberManager", "Support")];
    const { errors } = await run(owner.ctx, reset(manager.id));
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: "FORBIDDEN", reason: "HOLDS_MORE_THAN_YOU" }]);
    expect((await withToken(manager.token)).viewer, "still logged in").not.toBeNull();
  });

  it("can't enable a disabled subuser who holds PhoneNumberManager", async () => {
    const account = await makeAccount();
    const [owner, manager] = [await account.subuser("Owner"), await account.subuser("PhoneNumberManager")];
    await run(account.main, update(manager.id, "status: DISABLED"));
    expect((await run(owner.ctx, update(manager.id, "status: ACTIVE"))).codes).toEqual(["BAD_USER_INPUT"]);
    expect(await statusOf(manager.id)).toBe("DISABLED");
  });

  it("leaves PhoneNumberManager to whoever holds it when giving another role", async () => {
    const account = await makeAccount();
    const [owner, manager] = [await account.subuser("Owner"), await account.subuser("PhoneNumberManager")];
    expect((await run(owner.ctx, update(manager.id, "roles: [PhoneNumberManager, Payer]"))).errors).toEqual([]);
    expect(await rolesOf(manager.id)).toEqual(["Payer", "PhoneNumberManager"]);
  });

  it("gives every role that opens no more than Owner, Owner itself included", async () => {
    const { ctx } = await (await makeAccount()).subuser("Owner");
    const roles = [
      "Accountant",
      "Admin",
      "CallListManager",
      "Developer",
      "Owner",
      "Payer",
      "PayerNoVerify",
      "Supervisor",
      "Support",
      "UserManager",
    ];
    const { data, errors } = await run(ctx, add(roles.join(", ")));
    expect(errors).toEqual([]);
    expect(data.addSubuser.subuser.roles).toEqual(roles.map((name) => ({ name })));
  });

  it("gives PhoneNumberManager as well once holding both", async () => {
    const { ctx } = await (await makeAccount()).subuser("Owner", "PhoneNumberManager");
    expect((await run(ctx, add("PhoneNumberManager"))).errors).toEqual([]);
  });
});

describe("the main account", () => {
  it("gives PhoneNumberManager and resets the password of whoever holds it", async () => {
    const { main, subuser } = await makeAccount();
    const manager = await subuser("PhoneNumberManager");
    expect((await run(main, reset(manager.id))).errors).toEqual([]);
    expect((await withToken(manager.token)).viewer).toBeNull();
  });

  it("can't give MainAccount", async () => {
    const { main } = await makeAccount();
    expect((await run(main, add("MainAccount"))).codes).toEqual(["BAD_USER_INPUT"]);
  });
});

describe("nobody", () => {
  it.each<[string, (id: number) => string]>([
    ["takes a role from themselves", (id) => update(id, "roles: [Owner]")],
    ["gives themselves a role", (id) => update(id, "roles: [Owner, Payer, Support]")],
    ["gives themselves a role that opens more", (id) => update(id, "roles: [Owner, Payer, PhoneNumberManager]")],
    ["disables themselves", (id) => update(id, "status: DISABLED")],
    ["deletes themselves", (id) => `mutation { deleteSubuser(id: ${id}) }`],
    ["resets their own password without the old one", reset],
  ])("%s", async (_what, query) => {
    const account = await makeAccount();
    const owner = await account.subuser("Owner", "Payer");
    const { errors } = await run(owner.ctx, query(owner.id));
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: "FORBIDDEN", reason: "YOURSELF" }]);
    expect(await rolesOf(owner.id)).toEqual(["Owner", "Payer"]);
    expect(await statusOf(owner.id)).toBe("ACTIVE");
    expect((await withToken(owner.token)).viewer).not.toBeNull();
  });

  it.each([" 0", "0", "0x", "00", "+"])("gets around that by writing the own id as %sN", async (prefix) => {
    const owner = await (await makeAccount()).subuser("Owner");
    const id = prefix === "0x" ? `0x${owner.id.toString(16)}` : `${prefix}${owner.id}`;
    const { codes } = await run(owner.ctx, "mutation($id: ID!) { deleteSubuser(id: $id) }", { id });
    expect(["FORBIDDEN", "NOT_FOUND"]).toContain(codes[0]);
    expect(await statusOf(owner.id)).toBe("ACTIVE");
  });
});

it("lets an Owner change the own description and sign themselves out everywhere", async () => {
  const owner = await (await makeAccount()).subuser("Owner");
  expect((await run(owner.ctx, update(owner.id, 'description: "me", roles: [Owner], status: ACTIVE'))).errors).toEqual(
    [],
  );
  expect((await run(owner.ctx, `mutation { endSubuserSessions(subuserId: ${owner.id}) }`)).data).toEqual({
    endSubuserSessions: 1,
  });
  expect((await withToken(owner.token)).viewer).toBeNull();
});

describe("an attempt beyond the own rights is a row of the audit log:", () => {
  it.each<[string, (ids: { owner: number; manager: number }) => string]>([
    ["taking over a subuser who holds more", ({ manager }) => reset(manager)],
    ["deleting oneself", ({ owner }) => `mutation { deleteSubuser(id: ${owner}) }`],
  ])("%s", async (_what, query) => {
    const account = await makeAccount();
    const [owner, manager] = [await account.subuser("Owner"), await account.subuser("PhoneNumberManager")];
    expect((await run(owner.ctx, query({ owner: owner.id, manager: manager.id }))).codes).toEqual(["FORBIDDEN"]);
    const denied = (await auditRows(account)).filter(({ outcome }) => outcome === "DENIED");
    expect(denied).toMatchObject([{ actor_name: owner.name, actor_roles: ["Owner"] }]);
  });
});

describe("two owners at once", () => {
  it.each<[string, (id: number) => string]>([
    ["delete", (id) => `mutation { deleteSubuser(id: ${id}) }`],
    ["disable", (id) => update(id, "status: DISABLED")],
    ["reset", reset],
    ["sign out", (id) => `mutation { endSubuserSessions(subuserId: ${id}) }`],
  ])("%s each other: the first wins and the second is out", async (_what, query) => {
    const account = await makeAccount();
    const [one, two] = [await account.subuser("Owner"), await account.subuser("Owner")];
    const answers = await Promise.all([run(one.ctx, query(two.id)), run(two.ctx, query(one.id))]);
    expect(answers.map(({ codes }) => codes).sort()).toEqual([[], ["UNAUTHENTICATED"]]);
    const [oneWon] = answers.map(({ errors }) => errors.length === 0);
    expect([(await withToken(one.token)).viewer !== null, (await withToken(two.token)).viewer !== null]).toEqual([
      oneWon,
      !oneWon,
    ]);
  });

  it("demote each other: one of the two stays an owner", async () => {
    const account = await makeAccount();
    const [one, two] = [await account.subuser("Owner"), await account.subuser("Owner")];
    await Promise.all([
      run(one.ctx, update(two.id, "roles: [Support]")),
      run(two.ctx, update(one.id, "roles: [Support]")),
    ]);
    expect([...(await rolesOf(one.id)), ...(await rolesOf(two.id))].sort()).toEqual(["Owner", "Support"]);
  });
});
