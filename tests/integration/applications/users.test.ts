import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { addQueueUsers } from "@/lib/applications/queues/queue-users";
import { setAgent } from "@/lib/applications/smart-queue/change-agents";
import { addUserToApplication } from "@/lib/applications/users/add-to-application";
import { addUser } from "@/lib/applications/users/add-user";
import { deleteUser } from "@/lib/applications/users/delete-user";
import { importUsers } from "@/lib/applications/users/import-users";
import { removeUserFromApplication } from "@/lib/applications/users/remove-from-application";
import { setUserPassword } from "@/lib/applications/users/set-user-password";
import { transferToUser } from "@/lib/applications/users/transfer-to-user";
import { updateUser } from "@/lib/applications/users/update-user";
import { unseal } from "@/lib/platform/secrets/seal";
import { balanceOf, payIn, transactionsOf } from "@/tests/support/money";
import {
  makeAgent,
  makeQueue,
  makeSkill,
  makeSmartQueue,
  makeUser,
  reportState,
  USER_PASSWORD,
} from "@/tests/support/telephony";
import { asSuperuser, auditRows, makeAccount, run, unique } from "@/tests/support/world";

const ADD =
  "mutation($input: AddUserInput!) { addUser(input: $input) { user { id name displayName active liveBalance fixedBalance skills { name } } } }";
const NEW = { name: "ada", displayName: "Ada Byron", password: USER_PASSWORD };

const stored = (accountId: number) =>
  asSuperuser<{ name: string; password: string; used_passwords: string[] }>(
    sql`select * from users where account_id = ${accountId} order by user_id`,
  );

describe("adding a user", () => {
  it.each([
    ["a short name", { name: "ab" }, "name"],
    ["an upper-case name", { name: "Ada" }, "name"],
    ["a name that begins with a hyphen", { name: "-ada" }, "name"],
    ["a name of 51 characters", { name: "a".repeat(51) }, "name"],
    ["an empty display name", { displayName: " " }, "displayName"],
    ["a display name of 256 characters", { displayName: "x".repeat(256) }, "displayName"],
    ["custom data of 8192 characters", { customData: "x".repeat(8192) }, "customData"],
    ["a short password", { password: "Aa1-xyz" }, "password"],
    ["a password without an upper-case letter", { password: "harbor-in-the-rain-7" }, "password"],
    ["a password without a lower-case letter", { password: "HARBOR-IN-THE-RAIN-7" }, "password"],
    ["a password without a digit", { password: "Harbor-in-the-rain" }, "password"],
    ["a password without a special character", { password: "Harbor7inTheRain" }, "password"],
    ["a password with a space", { password: "Harbor in-the-rain-7" }, "password"],
    ["a password of 129 characters", { password: `Aa1-${"x".repeat(125)}` }, "password"],
  ])("refuses %s and keeps nothing", async (_what, wrong, field) => {
    const account = await makeAccount();
    const applicationId = await account.application();
    const { codes, errors } = await run(account.main, ADD, { input: { ...NEW, applicationId, ...wrong } });
    expect(codes).toEqual(["BAD_USER_INPUT"]);
    expect(Object.keys(errors[0]!.extensions!.fields as object)).toEqual([field]);
    expect(await stored(account.id)).toEqual([]);
    expect(await auditRows(account, "user.add")).toEqual([]);
  });

  it("keeps the password sealed and shows it nowhere", async () => {
    const account = await makeAccount();
    const manager = await account.subuser("UserManager");
    const [applicationId, skillId] = [await account.application(), await makeSkill(account, "Spanish")];
    const { data, errors } = await run(manager.ctx, ADD, { input: { ...NEW, applicationId, skillIds: [skillId] } });
    expect(errors).toEqual([]);
    expect(data.addUser.user).toMatchObject({
      name: "ada",
      displayName: "Ada Byron",
      active: true,
      liveBalance: "0.0000",
      fixedBalance: "0.0000",
      skills: [{ name: "Spanish" }],
    });
    const [row] = await stored(account.id);
    expect(row!.password).not.toContain(USER_PASSWORD);
    expect(unseal(account.id, row!.password)).toBe(USER_PASSWORD);
    const [done] = await auditRows(account, "user.add");
    expect(done).toMatchObject({
      actor_name: manager.name,
      object_kind: "user",
      object_name: "ada",
      new_values: { skills: ["Spanish"], displayName: "Ada Byron" },
    });
    expect(JSON.stringify(done)).not.toContain(USER_PASSWORD);
  });

  it("lets one of two with the same name win, with one clear message", async () => {
    const account = await makeAccount();
    const applicationId = await account.application();
    const results = await Promise.allSettled([1, 2].map(() => addUser(account.main, { ...NEW, applicationId })));
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const lost = results.find((result) => result.status === "rejected")!;
    expect((lost as PromiseRejectedResult).reason).toMatchObject({
      code: "BAD_USER_INPUT",
      details: { fields: { name: expect.stringContaining("exists") } },
    });
  });

  it("gives the last place of a full account to one of two at once", async () => {
    const account = await makeAccount();
    const applicationId = await account.application();
    await asSuperuser(sql`
      insert into users (account_id, name, display_name, search_text, password, used_passwords)
      select ${account.id}::bigint, 'user-' || n, 'User', 'user', 'v1:0123456789abcdef:' || repeat('x', 40), '{}' from generate_series(1, 999) n`);
    const results = await Promise.allSettled(
      ["one", "two"].map((name) => addUser(account.main, { ...NEW, name: `${name}-more`, applicationId })),
    );
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await stored(account.id)).toHaveLength(1000);
  });
});

describe("a user's display name", () => {
  it("is nobody's to read without APPLICATION_USERS, on every way to a user", async () => {
    const account = await makeAccount();
    const applicationId = await account.application();
    const queueId = await makeQueue(account, applicationId);
    const agent = await makeAgent(account, applicationId, [await makeSmartQueue(account, applicationId)]);
    await addQueueUsers(account.main, { queueId, userIds: [agent.id] });
    await reportState(account, queueId, [agent.id]);
    const { ctx } = await account.subuser("Supervisor");
    for (const query of [
      "query($a: ID!) { application(id: $a) { userChoices { name displayName } } }",
      "query($q: ID!) { queue(id: $q) { users { nodes { name displayName } } } }",
      "query($q: ID!) { queue(id: $q) { state { readyUsers { name displayName } } } }",
      "query($q: ID!) { queue(id: $q) { state { inService { user { name displayName } } } } }",
      "query($a: ID!) { application(id: $a) { smartQueueAgents { nodes { user { name displayName } } } } }",
    ]) {
      const { data, codes } = await run(ctx, query, query.includes("$a") ? { a: applicationId } : { q: queueId });
      expect({ query, codes }).toEqual({ query, codes: ["FORBIDDEN"] });
      expect(JSON.stringify(data)).toContain(agent.name);
      expect(JSON.stringify(data)).not.toContain("Byron");
    }
  });

  it("finds users of the whole account, of no other, and for nobody who may not read it", async () => {
    const account = await makeAccount();
    const user = await makeUser(account, await account.application());
    const FIND = "query($search: String) { userChoices(search: $search) { id } }";
    for (const search of ["BYRON", user.name])
      expect((await run(account.main, FIND, { search })).data.userChoices).toEqual([{ id: user.id }]);
    expect((await run(account.main, FIND, { search: "nobody" })).data.userChoices).toEqual([]);
    expect((await run((await makeAccount()).main, FIND)).data.userChoices).toEqual([]);
    expect((await run((await account.subuser("Supervisor")).ctx, FIND)).codes).toEqual(["FORBIDDEN"]);
  });

  it("is not searched where it may not be read", async () => {
    const account = await makeAccount();
    const applicationId = await account.application();
    await makeAgent(account, applicationId);
    const { ctx } = await account.subuser("Supervisor");
    const query =
      'query($id: ID!) { application(id: $id) { userChoices(search: "byron") { name } smartQueueAgents(search: "byron") { totalCount } } }';
    const { data } = await run(ctx, query, { id: applicationId });
    expect(data.application).toEqual({ userChoices: [], smartQueueAgents: { totalCount: 0 } });
  });
});

describe("changing a user", () => {
  it("refuses a stale version, and of two at once lets one win", async () => {
    const account = await makeAccount();
    const { id } = await makeUser(account, await account.application());
    const results = await Promise.allSettled(
      ["One", "Two"].map((displayName) => updateUser(account.main, { id, displayName, version: 1 })),
    );
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((results.find((result) => result.status === "rejected") as PromiseRejectedResult).reason).toMatchObject({
      code: "CONFLICT",
    });
    expect(await auditRows(account, "user.update")).toHaveLength(1);
  });

  it("writes down what changed, and of custom data the length alone", async () => {
    const account = await makeAccount();
    const { id } = await makeUser(account, await account.application());
    await updateUser(account.main, { id, active: false, customData: "a secret remark" });
    expect((await auditRows(account, "user.update"))[0]).toMatchObject({
      old_values: { active: true, customData: "0 characters" },
      new_values: { active: false, customData: "15 characters" },
    });
  });

  it("refuses a password that was used before, up to ten back", async () => {
    const account = await makeAccount();
    const { id } = await makeUser(account, await account.application());
    await expect(setUserPassword(account.main, { id, password: USER_PASSWORD })).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
    });
    for (let n = 0; n < 9; n++) await setUserPassword(account.main, { id, password: `Another-harbor-${n}` });
    await expect(setUserPassword(account.main, { id, password: USER_PASSWORD })).rejects.toMatchObject({
      details: { fields: { password: expect.stringContaining("before") } },
    });
    await setUserPassword(account.main, { id, password: "Another-harbor-9" });
    await setUserPassword(account.main, { id, password: USER_PASSWORD });
    expect((await stored(account.id))[0]!.used_passwords).toHaveLength(10);
    expect(JSON.stringify(await auditRows(account))).not.toContain("harbor");
  });
});

describe("the applications of a user", () => {
  it("are added by name, and left with the queues and SmartQueue there", async () => {
    const account = await makeAccount();
    const [first, second] = [await account.application(), await account.application()];
    const { id, name } = await makeUser(account, first);
    await addUserToApplication(account.main, { applicationId: second, name });
    await expect(addUserToApplication(account.main, { applicationId: second, name })).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
    });
    await expect(addUserToApplication(account.main, { applicationId: second, name: "nobody" })).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
    });
    const queues = [await makeQueue(account, first, [id]), await makeQueue(account, second, [id])];
    for (const applicationId of [first, second]) await setAgent(account.main, { applicationId, userId: id });
    await removeUserFromApplication(account.main, { applicationId: first, userId: id });
    await expect(removeUserFromApplication(account.main, { applicationId: first, userId: id })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    const left = await asSuperuser(sql`
      select array(select acd_queue_id::text from acd_queue_users where user_id = ${id}) as queues, array(select application_id::text from sq_agents where user_id = ${id}) as agents`);
    expect(left).toEqual([{ queues: [queues[1]], agents: [second] }]);
  });

  it("are all left at once when the user is deleted, whose history stays", async () => {
    const account = await makeAccount();
    const applicationId = await account.application();
    const agent = await makeAgent(account, applicationId);
    await deleteUser(account.main, agent.id);
    await expect(deleteUser(account.main, agent.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await asSuperuser(sql`select 1 from sq_agents where account_id = ${account.id}`)).toEqual([]);
    expect(await auditRows(account, "user.delete")).toMatchObject([{ object_name: agent.name }]);
  });
});

describe("importing users", () => {
  const csv = (...lines: string[]) => ["name,display_name,password,active,skills", ...lines].join("\r\n");

  it.each([
    ["an empty file", ""],
    ["no column for the password", "name;display_name\nada;Ada\n"],
    ["a column that is there twice", "name,name,display_name,password\n"],
    ["columns alone", "name,display_name,password\n"],
    ["a quote that is not closed", 'name,display_name,password\nada,"Ada,x\n'],
    ["a line that is too long", `name,display_name,password\nada,${"x".repeat(30_000)},y\n`],
  ])("refuses %s", async (_what, text) => {
    const account = await makeAccount();
    const applicationId = await account.application();
    await expect(importUsers(account.main, { applicationId, csv: text })).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      details: { fields: { csv: expect.any(String) } },
    });
  });

  it("tells what is wrong with each line before anything is written, then writes the good ones and no password", async () => {
    const account = await makeAccount();
    const applicationId = await account.application();
    await makeSkill(account, "Spanish");
    const there = await makeUser(account, applicationId);
    const text = `\uFEFF${csv(
      `ada,"Byron, Ada",${USER_PASSWORD},yes,spanish`,
      `${there.name},Somebody,${USER_PASSWORD},,`,
      `grace,Grace Hopper,weak,,`,
      `ada,Ada again,${USER_PASSWORD},,`,
      `linus,Linus,${USER_PASSWORD},maybe,`,
      `alan,Alan,${USER_PASSWORD},no,Latin`,
      `too,many,${USER_PASSWORD},no,,,`,
      `barbara,Barbara,${USER_PASSWORD},no,`,
    )}`;
    const preview = await importUsers(account.main, { applicationId, csv: text, dryRun: true });
    expect(preview).toMatchObject({ dryRun: true, imported: 2, refused: 6 });
    expect(preview.lines.map(({ line, problem }) => [line, problem === null])).toEqual([
      [2, true],
      [3, false],
      [4, false],
      [5, false],
      [6, false],
      [7, false],
      [8, false],
      [9, true],
    ]);
    expect(await stored(account.id)).toHaveLength(1);
    expect(await auditRows(account, "user.import")).toEqual([]);

    const done = await importUsers(account.main, { applicationId, csv: text });
    expect(done).toEqual({ ...preview, dryRun: false });
    expect(JSON.stringify(done)).not.toContain(USER_PASSWORD);
    const rows = await stored(account.id);
    expect(rows.map(({ name }) => name)).toEqual([there.name, "ada", "barbara"]);
    expect(unseal(account.id, rows[1]!.password)).toBe(USER_PASSWORD);
    expect(await auditRows(account, "user.import")).toMatchObject([
      { object_kind: "application", new_values: { imported: 2, refused: 6 } },
    ]);
    expect(JSON.stringify(await auditRows(account))).not.toContain(USER_PASSWORD);
    const { data } = await run(
      account.main,
      "query($id: ID!) { application(id: $id) { users { nodes { name displayName active skills { name } } } } }",
      { id: applicationId },
    );
    expect(data.application.users.nodes).toContainEqual({
      name: "ada",
      displayName: "Byron, Ada",
      active: true,
      skills: [{ name: "Spanish" }],
    });
    expect(data.application.users.nodes).toContainEqual({
      name: "barbara",
      displayName: "Barbara",
      active: false,
      skills: [],
    });
  });

  it("understands semicolons and tabs, and other words for the columns", async () => {
    const account = await makeAccount();
    const applicationId = await account.application();
    const semicolons = `User name;Display name;User password\nada;Ada;${USER_PASSWORD}\n`;
    expect(await importUsers(account.main, { applicationId, csv: semicolons })).toMatchObject({
      imported: 1,
      refused: 0,
    });
    expect(
      await importUsers(account.main, { applicationId, csv: semicolons.replaceAll(";", "\t").replace("ada", "grace") }),
    ).toMatchObject({ imported: 1, refused: 0 });
  });

  it("stops at the account's last place", async () => {
    const account = await makeAccount();
    const applicationId = await account.application();
    await asSuperuser(sql`
      insert into users (account_id, name, display_name, search_text, password, used_passwords)
      select ${account.id}::bigint, 'user-' || n, 'User', 'user', 'v1:0123456789abcdef:' || repeat('x', 40), '{}' from generate_series(1, 998) n`);
    const lines = ["one", "two", "three"].map((name) => `${name}-more,${name},${USER_PASSWORD},,`);
    const { imported, lines: told } = await importUsers(account.main, { applicationId, csv: csv(...lines) });
    expect([imported, told[2]!.problem]).toEqual([2, expect.stringContaining("1000 users")]);
  });

  it("is refused to a viewer without the section, by the verb itself too", async () => {
    const account = await makeAccount();
    const applicationId = await account.application();
    const { ctx } = await account.subuser("Developer");
    await expect(
      importUsers(ctx, { applicationId, csv: csv(`${unique("u-")},U,${USER_PASSWORD},,`) }),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(await stored(account.id)).toEqual([]);
  });
});

describe("a user's own balance", () => {
  const TRANSFER =
    "mutation($input: TransferToUserInput!) { transferToUser(input: $input) { user { liveBalance fixedBalance } } }";

  async function world() {
    const account = await makeAccount();
    const user = await makeUser(account, await account.application());
    await payIn(account, "20");
    const input = (direction: "TO_USER" | "FROM_USER", amount: string, idempotencyKey = unique("key-")) => ({
      userId: user.id,
      direction,
      amount,
      idempotencyKey,
    });
    const has = async () =>
      (
        await asSuperuser<{ live: string; fixed: string }>(
          sql`select live_balance::text as live, fixed_balance::text as fixed from users where user_id = ${user.id}::bigint`,
        )
      )[0];
    return { account, user, input, has };
  }

  it.each([
    ["nothing", "0", "BAD_USER_INPUT"],
    ["less than nothing", "-5", "BAD_USER_INPUT"],
    ["parts of a cent", "0.001", "BAD_USER_INPUT"],
    ["more than the account has", "20.01", "CONFLICT"],
  ])("is not given %s", async (_what, amount, code) => {
    const { account, input, has } = await world();
    expect((await run(account.main, TRANSFER, { input: input("TO_USER", amount) })).codes).toEqual([code]);
    expect([await balanceOf(account), await has()]).toEqual(["20.0000", { live: "0.0000", fixed: "0.0000" }]);
    expect(await auditRows(account, "user.transfer")).toEqual([]);
  });

  it("is no money of whoever holds users without the account's money, of another account's, or on credit", async () => {
    const { account, user, input } = await world();
    const manager = await account.subuser("UserManager");
    expect((await run(manager.ctx, TRANSFER, { input: input("TO_USER", "1") })).codes).toEqual(["FORBIDDEN"]);
    await expect(transferToUser(manager.ctx, input("TO_USER", "1"))).rejects.toMatchObject({ code: "FORBIDDEN" });
    const stranger = await makeAccount();
    await payIn(stranger, "5");
    await expect(transferToUser(stranger.main, input("TO_USER", "1"))).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(transferToUser(account.main, input("FROM_USER", "0.01"))).rejects.toMatchObject({
      message: `${user.name} has 0.00 USD, which does not cover 0.01 USD.`,
    });
    expect(await balanceOf(account)).toBe("20.0000");
  });

  it("takes what the account gives, once a key, and gives it back", async () => {
    const { account, user, input, has } = await world();
    const given = input("TO_USER", "12.50");
    for (let time = 1; time <= 2; time += 1) {
      const { data } = await run(account.main, TRANSFER, { input: given });
      expect(data.transferToUser.user).toEqual({ liveBalance: "12.5000", fixedBalance: "12.5000" });
    }
    await expect(transferToUser(account.main, { ...given, amount: "1" })).rejects.toMatchObject({ code: "CONFLICT" });
    await transferToUser(account.main, input("FROM_USER", "2"));
    expect([await balanceOf(account), await has()]).toEqual(["9.5000", { live: "10.5000", fixed: "10.5000" }]);
    expect((await transactionsOf(account)).slice(1)).toMatchObject([
      { type: "TRANSFER_TO_USER", amount: "-12.5000", description: user.name },
      { type: "TRANSFER_FROM_USER", amount: "2.0000", description: user.name },
    ]);
    expect((await auditRows(account, "user.transfer"))[0]).toMatchObject({ object_name: user.name });
  });

  it("is moved by one of two who ask at once for more than there is", async () => {
    const { account, input, has } = await world();
    const both = await Promise.allSettled([
      transferToUser(account.main, input("TO_USER", "15")),
      transferToUser(account.main, input("TO_USER", "15")),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect([await balanceOf(account), (await has())!.live]).toEqual(["5.0000", "15.0000"]);
  });

  it("goes to the account when the user is deleted", async () => {
    const { account, user, input } = await world();
    await transferToUser(account.main, input("TO_USER", "7"));
    await deleteUser(account.main, user.id);
    expect(await balanceOf(account)).toBe("20.0000");
  });
});

describe("the users of an application", () => {
  it("are found by what they do in the older queues, and counted so", async () => {
    const account = await makeAccount();
    const applicationId = await account.application();
    const [ready, offline] = [await makeUser(account, applicationId), await makeUser(account, applicationId)];
    await asSuperuser(sql`update users set acd_status = 'READY' where user_id = ${ready.id}::bigint`);
    const found = async (status: string | null) =>
      (
        await run(
          account.main,
          "query($id: ID!, $status: AcdStatus) { application(id: $id) { users(acdStatus: $status) { totalCount nodes { id } } } }",
          { id: applicationId, status },
        )
      ).data.application.users;
    expect(await found("READY")).toEqual({ totalCount: 1, nodes: [{ id: ready.id }] });
    expect(await found("OFFLINE")).toEqual({ totalCount: 1, nodes: [{ id: offline.id }] });
    expect(await found("DND")).toEqual({ totalCount: 0, nodes: [] });
    expect((await found(null)).totalCount).toBe(2);
  });
});
