import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";

import { addKeyValueItem } from "@/lib/applications/key-value-storage/add-key-value-item";
import { dropOldItems } from "@/lib/applications/key-value-storage/drop-old-items";
import { type Account, asSuperuser, auditRows, makeAccount, NOBODYS_ID, run } from "@/tests/support/world";

const ADD =
  "mutation($input: AddKeyValueItemInput!) { addKeyValueItem(input: $input) { keyValueItem { id key expiresAt version } } }";
const UPDATE =
  "mutation($input: UpdateKeyValueItemInput!) { updateKeyValueItem(input: $input) { keyValueItem { expiresAt version } } }";
const DELETE = "mutation($id: ID!, $key: String!) { deleteKeyValueItem(applicationId: $id, key: $key) }";
const OPEN = "query($id: ID!, $key: String!) { application(id: $id) { keyValueItem(key: $key) { value } } }";
const LIST =
  "query($id: ID!, $prefix: String, $first: Int, $after: String) { application(id: $id) { keyValueItems(prefix: $prefix, first: $first, after: $after) { totalCount nodes { key } pageInfo { endCursor hasNextPage } } } }";
const ADD_SECRET = "mutation($input: AddSecretInput!) { addSecret(input: $input) { secret { id name version } } }";
const UPDATE_SECRET =
  "mutation($input: UpdateSecretInput!) { updateSecret(input: $input) { secret { description version } } }";
const READ_SECRET = "mutation($id: ID!) { readSecret(id: $id) { value } }";

let account: Account;
let id: string;
beforeEach(async () => {
  account = await makeAccount();
  id = await account.application();
});

const add = (more: object) =>
  run(account.main, ADD, { input: { applicationId: id, key: "key", value: "value", ...more } });
const keys = async (prefix?: string) =>
  (await run(account.main, LIST, { id, prefix, first: 50 })).data.application.keyValueItems.nodes.map(
    ({ key }: { key: string }) => key,
  );
const expire = (key: string) =>
  asSuperuser(sql`update key_value_items set expires_at = now() where application_id = ${id} and key = ${key}`);

describe("an item", () => {
  it.each<[string, unknown]>([
    ["key", ""],
    ["key", "two words"],
    ["key", "a/b"],
    ["key", "ключі"],
    ["key", "x".repeat(201)],
    ["value", "x".repeat(2_001)],
    ["ttl", -1],
    ["ttl", 7_776_001],
  ])("is refused with %s %.20j", async (field, value) => {
    expect((await add({ [field]: value })).errors[0]!.extensions).toEqual({
      code: "BAD_USER_INPUT",
      fields: { [field]: expect.any(String) },
    });
    expect(await keys()).toEqual([]);
  });

  it.each(["x".repeat(200), "Ключ_ё-Ё:;.#+9"])("is taken with the key %.20j and the longest value", async (key) => {
    expect((await add({ key, value: "я".repeat(2_000), ttl: 7_776_000 })).errors).toEqual([]);
    expect((await run(account.main, OPEN, { id, key })).data.application.keyValueItem.value).toBe("я".repeat(2_000));
  });

  it("lives 30 days if nothing is said", async () => {
    const { data } = await add({});
    const days = (Date.parse(data.addKeyValueItem.keyValueItem.expiresAt) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(29.9);
    expect(days).toBeLessThan(30.1);
  });

  it("has its value sealed, and it stands in no list and no audit row", async () => {
    await add({ value: "a very secret value" });
    await run(account.main, UPDATE, { input: { applicationId: id, key: "key", value: "another secret value" } });
    const [row] = await asSuperuser<{ text: string }>(
      sql`select key_value_items::text as text from key_value_items where application_id = ${id}`,
    );
    expect(row!.text + JSON.stringify(await auditRows(account))).not.toMatch(/secret value/);
    expect((await run(account.main, OPEN, { id, key: "key" })).data.application.keyValueItem.value).toBe(
      "another secret value",
    );
    expect(
      (
        await run(account.main, `query($id: ID!) { application(id: $id) { keyValueItems { nodes { value } } } }`, {
          id,
        })
      ).codes,
    ).toEqual(["GRAPHQL_VALIDATION_FAILED"]);
  });

  it("is gone when its time is over: for readers, lists, counts, changes and deletion, and its key is free", async () => {
    await add({});
    await add({ key: "other" });
    await expire("key");
    expect(await keys()).toEqual(["other"]);
    expect((await run(account.main, LIST, { id, first: 1 })).data.application.keyValueItems.totalCount).toBe(1);
    expect((await run(account.main, OPEN, { id, key: "key" })).codes).toEqual(["NOT_FOUND"]);
    expect((await run(account.main, UPDATE, { input: { applicationId: id, key: "key", ttl: 100 } })).codes).toEqual([
      "NOT_FOUND",
    ]);
    expect((await run(account.main, DELETE, { id, key: "key" })).codes).toEqual(["NOT_FOUND"]);
    const again = await add({ value: "new" });
    expect(again.data.addKeyValueItem.keyValueItem).toMatchObject({ key: "key", version: 1 });
    expect((await run(account.main, OPEN, { id, key: "key" })).data.application.keyValueItem.value).toBe("new");
    expect((await add({ key: "at once", ttl: 0 })).codes).toEqual(["BAD_USER_INPUT"]);
    expect((await add({ key: "at-once", ttl: 0 })).errors).toEqual([]);
    expect((await run(account.main, OPEN, { id, key: "at-once" })).codes).toEqual(["NOT_FOUND"]);
  });

  it("is dropped by the cleaner when its time is over, of whatever account, and no other is", async () => {
    await add({});
    await add({ key: "other" });
    await expire("key");
    expect(await dropOldItems()).toBeGreaterThanOrEqual(1);
    expect(await asSuperuser(sql`select key from key_value_items where application_id = ${id}`)).toEqual([
      { key: "other" },
    ]);
    expect(await dropOldItems()).toBe(0);
  });

  it("is made by one of two at once, and changed by one of two who began at the same version", async () => {
    const made = await Promise.all([add({ value: "one" }), add({ value: "two" })]);
    expect(made.map(({ codes }) => codes[0] ?? "done").sort()).toEqual(["BAD_USER_INPUT", "done"]);
    const changed = await Promise.all(
      ["a", "b"].map((value) =>
        run(account.main, UPDATE, { input: { applicationId: id, key: "key", value, version: 1 } }),
      ),
    );
    expect(changed.map(({ codes }) => codes[0] ?? "done").sort()).toEqual(["CONFLICT", "done"]);
  });

  it("is found by how its key begins, byte by byte and in the same case", async () => {
    for (const key of ["user:1", "user:2", "User:3", "user", "use", "userz", "я1", "яя", "#a"]) await add({ key });
    expect(await keys("user")).toEqual(["user", "user:1", "user:2", "userz"]);
    expect(await keys("user:")).toEqual(["user:1", "user:2"]);
    expect(await keys("User")).toEqual(["User:3"]);
    expect(await keys("я")).toEqual(["я1", "яя"]);
    expect(await keys("u%")).toEqual([]);
    expect(await keys("nothing")).toEqual([]);
    expect(await keys()).toEqual(["#a", "User:3", "use", "user", "user:1", "user:2", "userz", "я1", "яя"]);
  });

  it("is listed in pages of 10, at most 50", async () => {
    for (let index = 0; index < 12; index += 1)
      await addKeyValueItem(account.main, { applicationId: id, key: `k${String(index).padStart(2, "0")}`, value: "x" });
    const first = (await run(account.main, LIST, { id })).data.application.keyValueItems;
    expect(first.nodes).toHaveLength(10);
    const second = (await run(account.main, LIST, { id, after: first.pageInfo.endCursor })).data.application
      .keyValueItems;
    expect(second.nodes.map(({ key }: { key: string }) => key)).toEqual(["k10", "k11"]);
    expect((await run(account.main, LIST, { id, first: 51 })).codes).toEqual(["BAD_USER_INPUT"]);
  });

  it("of another application with the same key is another", async () => {
    const other = await account.application();
    await add({ value: "mine" });
    expect((await run(account.main, OPEN, { id: other, key: "key" })).codes).toEqual(["NOT_FOUND"]);
    expect((await run(account.main, DELETE, { id: other, key: "key" })).codes).toEqual(["NOT_FOUND"]);
    expect((await run(account.main, DELETE, { id, key: "key" })).data).toEqual({ deleteKeyValueItem: true });
    expect(
      (await auditRows(account)).map(({ action }) => action).filter((action) => action.startsWith("keyValueItem")),
    ).toEqual(["keyValueItem.add", "keyValueItem.delete"]);
  });
});

describe("a secret", () => {
  const addSecret = (more: object = {}) =>
    run(account.main, ADD_SECRET, {
      input: { applicationId: id, name: "API_TOKEN", value: "the value itself", ...more },
    });

  it.each<[string, string]>([
    ["name", ""],
    ["name", "1st"],
    ["name", "_x"],
    ["name", "a-b"],
    ["name", "имя"],
    ["name", "x".repeat(65)],
    ["value", ""],
    ["value", "x".repeat(8_193)],
    ["description", "x".repeat(201)],
  ])("is refused with %s %.20j", async (field, value) => {
    expect((await addSecret({ [field]: value })).errors[0]!.extensions).toEqual({
      code: "BAD_USER_INPUT",
      fields: { [field]: expect.any(String) },
    });
  });

  it("is read one at a time, by those who hold the section, with an audit row for each reading", async () => {
    const secretId = (await addSecret({ value: "я".repeat(8_192), name: "x".repeat(64) })).data.addSecret.secret.id;
    const [developer, supervisor] = [await account.subuser("Developer"), await account.subuser("Supervisor")];
    expect((await run(supervisor.ctx, READ_SECRET, { id: secretId })).codes).toEqual(["FORBIDDEN"]);
    expect((await run(developer.ctx, READ_SECRET, { id: secretId })).data.readSecret.value).toBe("я".repeat(8_192));
    await run(account.main, READ_SECRET, { id: secretId });
    expect((await run(account.main, READ_SECRET, { id: NOBODYS_ID })).codes).toEqual(["NOT_FOUND"]);
    expect(
      (await auditRows(account, "secret.read")).map(({ actor_name, object_id, object_name }) => [
        actor_name,
        object_id,
        object_name,
      ]),
    ).toEqual([
      [developer.name, secretId, "x".repeat(64)],
      [account.name, secretId, "x".repeat(64)],
    ]);
  });

  it("is not read where its audit row can't be written", async () => {
    const secretId = (await addSecret()).data.addSecret.secret.id;
    await asSuperuser(sql`revoke insert on audit_log from gatehouse_app`);
    const { codes, data } = await run(account.main, READ_SECRET, { id: secretId });
    await asSuperuser(sql`grant insert on audit_log to gatehouse_app`);
    expect({ codes, data }).toEqual({ codes: ["INTERNAL_SERVER_ERROR"], data: { readSecret: null } });
  });

  it("has a name of its own in its application, in any case; of two at once one is made", async () => {
    const made = await Promise.all([addSecret(), addSecret({ name: "api_token" })]);
    expect(made.map(({ codes }) => codes[0] ?? "done").sort()).toEqual(["BAD_USER_INPUT", "done"]);
    expect(
      (
        await run(account.main, ADD_SECRET, {
          input: { applicationId: await account.application(), name: "API_TOKEN", value: "x" },
        })
      ).errors,
    ).toEqual([]);
  });

  it("is changed by one of two who began at the same version, and its value stands nowhere in the open", async () => {
    const secretId = (await addSecret()).data.addSecret.secret.id;
    const changed = await Promise.all(
      ["one", "two"].map((description) =>
        run(account.main, UPDATE_SECRET, {
          input: { id: secretId, version: 1, description, value: "the value itself, changed" },
        }),
      ),
    );
    expect(changed.map(({ codes }) => codes[0] ?? "done").sort()).toEqual(["CONFLICT", "done"]);
    const [row] = await asSuperuser<{ text: string }>(
      sql`select secrets::text as text from secrets where secret_id = ${secretId}`,
    );
    const rows = await auditRows(account);
    expect(row!.text + JSON.stringify(rows)).not.toContain("the value itself");
    expect(rows.find(({ action }) => action === "secret.update")!.new_values).toMatchObject({ valueChanged: true });
    expect((await run(account.main, "mutation($id: ID!) { deleteSecret(id: $id) }", { id: secretId })).data).toEqual({
      deleteSecret: true,
    });
    expect((await run(account.main, READ_SECRET, { id: secretId })).codes).toEqual(["NOT_FOUND"]);
  });
});
