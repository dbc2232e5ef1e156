import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { logInSubuser } from "@/lib/access/auth/log-in";
import { deleteSubuser } from "@/lib/access/subusers/delete-subuser";
import { endSubuserSessions } from "@/lib/access/subusers/end-subuser-sessions";
import { resetSubuserPassword } from "@/lib/access/subusers/reset-password";
import { updateSubuser } from "@/lib/access/subusers/update-subuser";
import {
  type Account,
  anonymous,
  asSuperuser,
  auditRows,
  makeAccount,
  NOBODYS_ID,
  PASSWORD,
  run,
  withToken,
} from "@/tests/support/world";

const NEW = "another harbor in the snow";

const verbs = {
  updateSubuser: {
    query:
      'mutation($id: ID!) { updateSubuser(input: { id: $id, description: "Day shift", roles: [Payer], status: DISABLED }) { subuser { description status roles { name } } } }',
    direct: (ctx: Account["main"], id: string) =>
      updateSubuser(ctx, { id, description: "Day shift", status: "DISABLED" }),
    action: "subuser.update",
  },
  resetSubuserPassword: {
    query: `mutation($id: ID!) { resetSubuserPassword(input: { id: $id, password: "${NEW}" }) { subuser { mustChangePassword } } }`,
    direct: (ctx: Account["main"], id: string) => resetSubuserPassword(ctx, { id, password: NEW }),
    action: "subuser.resetPassword",
  },
  deleteSubuser: {
    query: "mutation($id: ID!) { deleteSubuser(id: $id) }",
    direct: deleteSubuser,
    action: "subuser.delete",
  },
  endSubuserSessions: {
    query: "mutation($id: ID!) { endSubuserSessions(subuserId: $id) }",
    direct: endSubuserSessions,
    action: "subuser.endSessions",
  },
};

/** Returns everything stored about a subuser. */
const stored = (id: number) =>
  asSuperuser(sql`select subusers.*, array(select role from subuser_roles held where held.subuser_id = subusers.subuser_id order by 1) as roles,
    array(select session_id from sessions where sessions.subuser_id = subusers.subuser_id) as open from subusers where subuser_id = ${id}`);

describe.each(Object.entries(verbs))("%s", (field, { query, direct, action }) => {
  it("is refused to whoever is not logged in", async () => {
    const { id } = await (await makeAccount()).subuser("Support");
    const before = await stored(id);
    expect((await run(anonymous(), query, { id })).codes).toEqual(["UNAUTHENTICATED"]);
    expect(await stored(id)).toEqual(before);
  });

  it("is refused to a viewer without the section, by the verb itself too", async () => {
    const account = await makeAccount();
    const [admin, { id }] = [await account.subuser("Admin"), await account.subuser("Support")];
    const before = await stored(id);
    expect((await run(admin.ctx, query, { id })).codes).toEqual(["FORBIDDEN"]);
    await expect(direct(admin.ctx, String(id))).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(await stored(id)).toEqual(before);
  });

  it("is denied without the section to a subuser about themselves", async () => {
    const { ctx, id } = await (await makeAccount()).subuser("Admin");
    expect((await run(ctx, query, { id })).codes).toEqual(["FORBIDDEN"]);
  });

  it("answers for another account's subuser as for one that never was, and changes nothing", async () => {
    const account = await makeAccount();
    const { id } = await (await makeAccount()).subuser("Support");
    const owner = await account.subuser("Owner");
    const before = await stored(id);
    for (const viewer of [account.main, owner.ctx]) {
      const unknown = await run(viewer, query, { id: NOBODYS_ID });
      expect(unknown.codes).toEqual(["NOT_FOUND"]);
      expect(await run(viewer, query, { id })).toEqual(unknown);
    }
    expect(await stored(id)).toEqual(before);
    expect(await auditRows(account, action)).toEqual([]);
  });

  it.each(["", "0", "-1", "1.5", "NaN", "Infinity", "9007199254740993", "9".repeat(400), "' or 1=1"])(
    "knows nobody by the id %j",
    async (id) => {
      const { main } = await makeAccount();
      const { data, codes } = await run(main, query, { id });
      expect({ data, codes }).toEqual({ data: { [field]: null }, codes: ["NOT_FOUND"] });
    },
  );
});

describe("updateSubuser", () => {
  it.each([
    ["a description of 201 characters", `description: "${"d".repeat(201)}"`, "description"],
    ["no role at all", "roles: []", "roles"],
    ["the role MainAccount", "roles: [Support, MainAccount]", "roles"],
  ])("refuses %s with a sentence for the field", async (_what, change, field) => {
    const account = await makeAccount();
    const { id } = await account.subuser("Support");
    const before = await stored(id);
    const { errors } = await run(
      account.main,
      `mutation { updateSubuser(input: { id: ${id}, ${change} }) { subuser { id } } }`,
    );
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: "BAD_USER_INPUT", fields: { [field]: expect.stringMatching(/\w+ .*\.$/) } },
    ]);
    expect(await stored(id)).toEqual(before);
  });

  it("changes what is given, and the audit log has the old and the new values", async () => {
    const account = await makeAccount();
    const { id, name } = await account.subuser("Support", "Payer");
    const { data } = await run(account.main, verbs.updateSubuser.query, { id });
    expect(data.updateSubuser.subuser).toEqual({
      description: "Day shift",
      status: "DISABLED",
      roles: [{ name: "Payer" }],
    });
    expect(await auditRows(account, "subuser.update")).toMatchObject([
      {
        actor: "MAIN_ACCOUNT",
        actor_name: account.name,
        actor_roles: ["MainAccount"],
        outcome: "DONE",
        object_kind: "subuser",
        object_id: String(id),
        object_name: name,
        old_values: { description: "", status: "ACTIVE", roles: ["Payer", "Support"] },
        new_values: { description: "Day shift", status: "DISABLED", roles: ["Payer"] },
      },
    ]);
  });

  it("leaves what is not given, or given as null", async () => {
    const account = await makeAccount();
    const { id } = await account.subuser("Support");
    const [before] = await stored(id);
    await run(
      account.main,
      `mutation { updateSubuser(input: { id: ${id}, description: null, roles: null, status: null }) { subuser { id } } }`,
    );
    await run(account.main, `mutation { updateSubuser(input: { id: ${id} }) { subuser { id } } }`);
    expect(await stored(id)).toEqual([{ ...before, version: expect.any(Number) }]);
  });

  it("refuses a change that was begun before somebody else's, and changes nothing", async () => {
    const account = await makeAccount();
    const { id } = await account.subuser("Support");
    const { data } = await run(account.main, `{ subuser(id: ${id}) { version } }`);
    const { version } = data.subuser;
    const update = (description: string) =>
      run(
        account.main,
        `mutation { updateSubuser(input: { id: ${id}, version: ${version}, description: "${description}" }) { subuser { version description } } }`,
      );
    expect((await update("first")).errors).toEqual([]);
    expect((await update("second")).codes).toEqual(["CONFLICT"]);
    expect((await stored(id))[0]!.description).toBe("first");
  });

  it("tells only of what changed: the same roles in another order are no change", async () => {
    const account = await makeAccount();
    const { id } = await account.subuser("Support", "Payer");
    await run(
      account.main,
      `mutation { updateSubuser(input: { id: ${id}, roles: [Support, Payer], description: "x" }) { subuser { id } } }`,
    );
    expect(await auditRows(account, "subuser.update")).toMatchObject([
      { old_values: { description: "" }, new_values: { description: "x" } },
    ]);
  });
});

describe("resetSubuserPassword", () => {
  it.each(["violet harbors", "aaaaaaaaaaaaaaaaaaaa", "v".repeat(129)])(
    "refuses the password %.20s",
    async (password) => {
      const account = await makeAccount();
      const { id } = await account.subuser("Support");
      const before = await stored(id);
      const { errors } = await run(
        account.main,
        "mutation($input: ResetSubuserPasswordInput!) { resetSubuserPassword(input: $input) { subuser { id } } }",
        { input: { id, password } },
      );
      expect(errors[0]!.extensions).toEqual({ code: "BAD_USER_INPUT", fields: { password: expect.any(String) } });
      expect(await stored(id)).toEqual(before);
    },
  );

  it("makes the new password the only one, and the audit log has neither", async () => {
    const account = await makeAccount();
    const { id, name, loginId } = await account.subuser("Support");
    expect(
      (await run(account.main, verbs.resetSubuserPassword.query, { id })).data.resetSubuserPassword.subuser,
    ).toEqual({ mustChangePassword: true });
    await expect(logInSubuser(anonymous(), { loginId, name, password: PASSWORD })).rejects.toThrow();
    await expect(logInSubuser(anonymous(), { loginId, name, password: NEW })).resolves.toBeDefined();
    const rows = await auditRows(account, "subuser.resetPassword");
    expect(rows).toMatchObject([
      {
        actor_name: account.name,
        object_name: name,
        outcome: "DONE",
        old_values: null,
        new_values: { mustChangePassword: true },
      },
    ]);
    expect(JSON.stringify(rows)).not.toContain(NEW);
  });
});

describe("deleteSubuser", () => {
  it("removes the subuser with roles and sessions; the second time there is none", async () => {
    const account = await makeAccount();
    const { id, name, loginId } = await account.subuser("Support");
    expect((await run(account.main, verbs.deleteSubuser.query, { id })).data).toEqual({ deleteSubuser: true });
    expect(
      await asSuperuser(
        sql`select subuser_id from subuser_roles where subuser_id = ${id} union select subuser_id from sessions where subuser_id = ${id}`,
      ),
    ).toEqual([]);
    expect((await run(account.main, verbs.deleteSubuser.query, { id })).codes).toEqual(["NOT_FOUND"]);
    await expect(logInSubuser(anonymous(), { loginId, name, password: PASSWORD })).rejects.toThrow();
  });

  it("keeps what the subuser did readable in the audit log, and tells of the deletion with the old values", async () => {
    const account = await makeAccount();
    const { id, name } = await account.subuser("Support");
    await run(account.main, verbs.deleteSubuser.query, { id });
    const { data } = await run(
      account.main,
      `{ auditLog(actor: ${id}) { nodes { actorName actorRoles action subuserId } } }`,
    );
    expect(data.auditLog.nodes).toEqual([
      { actorName: name, actorRoles: ["Support"], action: "session.logIn", subuserId: String(id) },
    ]);
    expect(await auditRows(account, "subuser.delete")).toMatchObject([
      {
        actor_name: account.name,
        object_id: String(id),
        object_name: name,
        old_values: { name, description: "", roles: ["Support"], status: "ACTIVE" },
        new_values: null,
      },
    ]);
  });

  it("frees the name for a new subuser, who is somebody else", async () => {
    const account = await makeAccount();
    const { id, name, token } = await account.subuser("Support");
    await run(account.main, verbs.deleteSubuser.query, { id });
    const { data } = await run(
      account.main,
      `mutation { addSubuser(input: { name: "${name}", password: "${PASSWORD}", roles: [Payer] }) { subuser { id } } }`,
    );
    expect(data.addSubuser.subuser.id).not.toBe(String(id));
    expect((await withToken(token)).viewer).toBeNull();
  });
});

describe("endSubuserSessions", () => {
  it("tells how many it ended, and the audit log too", async () => {
    const account = await makeAccount();
    const { id, name, loginId } = await account.subuser("Support");
    await logInSubuser(anonymous(), { loginId, name, password: PASSWORD });
    expect((await run(account.main, verbs.endSubuserSessions.query, { id })).data).toEqual({ endSubuserSessions: 2 });
    expect((await run(account.main, verbs.endSubuserSessions.query, { id })).data).toEqual({ endSubuserSessions: 0 });
    expect(await auditRows(account, "subuser.endSessions")).toMatchObject([
      { actor_name: account.name, object_id: String(id), object_name: name, old_values: { sessions: 2 } },
      { old_values: { sessions: 0 } },
    ]);
  });
});
