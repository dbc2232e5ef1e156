import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { addSubuser } from "@/lib/access/subusers/add-subuser";
import {
  type Account,
  anonymous,
  asSuperuser,
  auditRows,
  makeAccount,
  PASSWORD,
  run,
  unique,
} from "@/tests/support/world";

const ADD = `mutation($input: AddSubuserInput!) {
  addSubuser(input: $input) { subuser { id name description status mustChangePassword lastLoginAt openSessions roles { name } } loginLink { id url } }
}`;

const fresh = (input: Record<string, unknown> = {}) => ({
  name: unique("sub-"),
  password: PASSWORD,
  roles: ["Support"],
  ...input,
});
const namesIn = async ({ id }: Account) =>
  (await asSuperuser<{ name: string }>(sql`select name from subusers where account_id = ${id} order by 1`)).map(
    ({ name }) => name,
  );

describe("adding a subuser is refused", () => {
  it("to whoever is not logged in", async () => {
    expect((await run(anonymous(), ADD, { input: fresh() })).codes).toEqual(["UNAUTHENTICATED"]);
  });

  it("to a viewer without the section, by the verb itself too", async () => {
    const account = await makeAccount();
    const admin = await account.subuser("Admin");
    const input = fresh();
    expect((await run(admin.ctx, ADD, { input })).codes).toEqual(["FORBIDDEN"]);
    await expect(addSubuser(admin.ctx, { ...input, roles: ["Support"] })).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(await namesIn(account)).toEqual([admin.name]);
  });

  it.each([
    ["a name of 4 characters", { name: "abcd" }, "name"],
    ["a name of 21 characters", { name: "a".repeat(21) }, "name"],
    ["a name that begins with a hyphen", { name: "-subuser" }, "name"],
    ["a name with a space inside", { name: "sub user" }, "name"],
    ["a name with a line break", { name: "subuser\r\nx" }, "name"],
    ["a password of 14 characters", { password: "violet harbors" }, "password"],
    ["a password of 129 characters", { password: "violet harbor ".repeat(10).slice(0, 129) }, "password"],
    ["a common password", { password: "aaaaaaaaaaaaaaaaaaaa" }, "password"],
    ["a password with the product's name", { password: "a long walk to Gatehouse" }, "password"],
    ["a description of 201 characters", { description: "d".repeat(201) }, "description"],
    ["no role", { roles: [] }, "roles"],
    ["the role MainAccount", { roles: ["Support", "MainAccount"] }, "roles"],
  ])("for %s, with a sentence for the field", async (_what, wrong, field) => {
    const account = await makeAccount();
    const { data, errors } = await run(account.main, ADD, { input: fresh(wrong) });
    expect(data).toEqual({ addSubuser: null });
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: "BAD_USER_INPUT", fields: { [field]: expect.stringMatching(/\w+ .*\.$/) } },
    ]);
    expect(await namesIn(account)).toEqual([]);
    expect(await auditRows(account, "subuser.add")).toEqual([]);
  });

  it("for a password that holds the subuser's or the account's name", async () => {
    const { main, name } = await makeAccount();
    const input = fresh();
    for (const password of [`the harbor of ${input.name}`, `the harbor of ${name.toUpperCase()}`]) {
      expect((await run(main, ADD, { input: { ...input, password } })).errors[0]!.extensions).toMatchObject({
        fields: { password: expect.any(String) },
      });
    }
  });

  it("for several bad fields at once, with a sentence for each", async () => {
    const { main } = await makeAccount();
    const { errors } = await run(main, ADD, { input: fresh({ name: "x", description: "d".repeat(201), roles: [] }) });
    expect(Object.keys(errors[0]!.extensions!.fields as object).sort()).toEqual(["description", "name", "roles"]);
  });

  it("for a name that is taken in the account, in any case", async () => {
    const account = await makeAccount();
    const { name } = await account.subuser("Support");
    const { errors } = await run(account.main, ADD, { input: fresh({ name: ` ${name.toUpperCase()} ` }) });
    expect(errors[0]!.extensions).toEqual({
      code: "BAD_USER_INPUT",
      fields: { name: "A subuser with this login exists already." },
    });
    expect(await namesIn(account)).toEqual([name]);
  });

  it.each(["accountId", "subuserId", "isMainAccount", "status", "loginId"])(
    "with a field that the input does not have: %s",
    async (field) => {
      const { main } = await makeAccount();
      expect((await run(main, ADD, { input: fresh({ [field]: "1" }) })).codes).toEqual(["BAD_USER_INPUT"]);
    },
  );
});

it("gives one of two requests at once the name that both ask for, and the other a clear error", async () => {
  const account = await makeAccount();
  const owner = await account.subuser("Owner");
  const input = fresh();
  const answers = await Promise.all([account.main, owner.ctx].map((ctx) => run(ctx, ADD, { input })));
  const [lost] = answers.flatMap(({ errors }) => errors);
  expect(answers.map(({ codes }) => codes).sort()).toEqual([[], ["BAD_USER_INPUT"]]);
  expect(lost!.extensions).toEqual({
    code: "BAD_USER_INPUT",
    fields: { name: "A subuser with this login exists already." },
  });
  expect((await namesIn(account)).filter((name) => name === input.name)).toHaveLength(1);
});

it("makes one login link when two first subusers are added at once", async () => {
  const { main } = await makeAccount();
  const answers = await Promise.all([fresh(), fresh()].map((input) => run(main, ADD, { input })));
  const links = answers.map(({ data }) => data.addSubuser.loginLink);
  expect(links[0]).toEqual(links[1]);
  expect((await run(main, "{ account { loginLink { id url } } }")).data.account.loginLink).toEqual(links[0]);
});

describe("adding a subuser", () => {
  it("gives the subuser and the account's link, the same with the second", async () => {
    const { main } = await makeAccount();
    const input = fresh({
      name: unique("SUB-"),
      description: "  Night shift  ",
      roles: ["Support", "Payer", "Support"],
      mustChangePassword: false,
    });
    const { data, errors } = await run(main, ADD, { input });
    expect(errors).toEqual([]);
    expect(data.addSubuser.subuser).toEqual({
      id: expect.stringMatching(/^\d+$/),
      name: String(input.name).toLowerCase(),
      description: "Night shift",
      status: "ACTIVE",
      mustChangePassword: false,
      lastLoginAt: null,
      openSessions: 0,
      roles: [{ name: "Payer" }, { name: "Support" }],
    });
    const second = await run(main, ADD, { input: fresh() });
    expect(second.data.addSubuser.loginLink).toEqual(data.addSubuser.loginLink);
  });

  it("may use a name that another account has", async () => {
    const { name } = await (await makeAccount()).subuser("Support");
    const { main } = await makeAccount();
    expect((await run(main, ADD, { input: fresh({ name }) })).errors).toEqual([]);
  });

  it("takes any characters in a description and gives them back as they were", async () => {
    const { main } = await makeAccount();
    const description = "Ночь 🌙\r\n<script>alert(1)</script> ' \" \\ % _ ${x} {{y}} \u202e";
    const { data } = await run(main, ADD, { input: fresh({ description }) });
    expect(data.addSubuser.subuser.description).toBe(description.trim());
  });

  it("takes half of a character pair in a description without an error of ours", async () => {
    const { main } = await makeAccount();
    const { codes } = await run(main, ADD, { input: fresh({ description: "half \ud83c of a pair" }) });
    expect(codes).not.toContain("INTERNAL_SERVER_ERROR");
  });

  it("is a row of the audit log with the values and without the password", async () => {
    const account = await makeAccount();
    const owner = await account.subuser("Owner", "Payer");
    const input = fresh({ description: "Night shift", roles: ["Support", "Payer"] });
    const { data } = await run(owner.ctx, ADD, { input });
    const rows = await auditRows(account, "subuser.add");
    expect(rows.at(-1)).toMatchObject({
      actor: "SUBUSER",
      subuser_id: String(owner.id),
      actor_name: owner.name,
      actor_roles: ["Owner", "Payer"],
      outcome: "DONE",
      object_kind: "subuser",
      object_id: data.addSubuser.subuser.id,
      object_name: input.name,
      old_values: null,
      new_values: {
        name: input.name,
        description: "Night shift",
        roles: ["Support", "Payer"],
        mustChangePassword: true,
      },
      address: owner.ctx.request.address,
      request_id: owner.ctx.request.id,
    });
    expect(JSON.stringify(rows)).not.toContain(PASSWORD);
  });
});
