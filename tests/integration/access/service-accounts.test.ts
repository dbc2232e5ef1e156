import { sql } from "drizzle-orm";
import { createPrivateKey, createPublicKey } from "node:crypto";
import { describe, expect, it } from "vitest";

import { addServiceAccount } from "@/lib/access/service-accounts/add-service-account";
import { deleteServiceAccount } from "@/lib/access/service-accounts/delete-service-account";
import { SERVICE_ACCOUNTS_MAX } from "@/lib/access/service-accounts/input";
import { rotateServiceAccountKey } from "@/lib/access/service-accounts/rotate-key";
import { updateServiceAccount } from "@/lib/access/service-accounts/update-service-account";
import { updateSubuser } from "@/lib/access/subusers/update-subuser";
import { asProgram, makeKey, program } from "@/tests/support/service-account";
import {
  type Account,
  anonymous,
  asSuperuser,
  auditRows,
  makeAccount,
  run,
  unique,
  withToken,
} from "@/tests/support/world";

const NOBODYS_KEY = "00000000-0000-4000-8000-000000000000";

const verbs = {
  updateServiceAccount: {
    query:
      'mutation($id: ID!) { updateServiceAccount(input: { id: $id, description: "Nightly", disabled: true, roles: [Payer] }) { serviceAccount { description status roles { name } } } }',
    direct: (ctx: Account["main"], id: string) => updateServiceAccount(ctx, { id, disabled: true }),
    action: "serviceAccount.update",
  },
  rotateServiceAccountKey: {
    query: "mutation($id: ID!) { rotateServiceAccountKey(id: $id) { keyFile { privateKey } } }",
    direct: rotateServiceAccountKey,
    action: "serviceAccount.rotateKey",
  },
  deleteServiceAccount: {
    query: "mutation($id: ID!) { deleteServiceAccount(id: $id) }",
    direct: deleteServiceAccount,
    action: "serviceAccount.delete",
  },
};

const ADD =
  "mutation($input: AddServiceAccountInput!) { addServiceAccount(input: $input) { serviceAccount { id name engine status } keyFile { accountId accountEmail keyId privateKey } } }";

const stored = (keyId: string) =>
  asSuperuser(sql`select *, last_used_at::text from service_accounts where key_id = ${keyId}`);

describe.each(Object.entries(verbs))("%s", (field, { query, direct, action }) => {
  it("is refused to whoever is not logged in, and to a viewer without the section, by the verb itself too", async () => {
    const account = await makeAccount();
    const { keyId: id } = await makeKey(account.main);
    const admin = await account.subuser("Admin");
    const before = await stored(id);
    expect((await run(anonymous(), query, { id })).codes).toEqual(["UNAUTHENTICATED"]);
    expect((await run(admin.ctx, query, { id })).codes).toEqual(["FORBIDDEN"]);
    await expect(direct(admin.ctx, id)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(
      direct((await program(await makeKey(account.main, { roles: ["Owner"] }))) as Account["main"], id),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(await stored(id)).toEqual(before);
  });

  it("answers for another account's key as for one that never was, and changes nothing", async () => {
    const account = await makeAccount();
    const { keyId: id } = await makeKey((await makeAccount()).main);
    const before = await stored(id);
    const unknown = await run(account.main, query, { id: NOBODYS_KEY });
    expect(unknown.codes).toEqual(["NOT_FOUND"]);
    expect(await run(account.main, query, { id })).toEqual(unknown);
    expect(await stored(id)).toEqual(before);
    expect(await auditRows(account, action)).toEqual([]);
  });

  it.each(["", "1", "not-a-key", "' or 1=1", `${NOBODYS_KEY}x`])("knows none by the id %j", async (id) => {
    const { data, codes } = await run((await makeAccount()).main, query, { id });
    expect({ data, codes }).toEqual({ data: { [field]: null }, codes: ["NOT_FOUND"] });
  });
});

describe("addServiceAccount", () => {
  it.each<[string, Record<string, unknown>, string]>([
    ["no name", { name: "  " }, "name"],
    ["a name of 51 characters", { name: "n".repeat(51) }, "name"],
    ["a description of 201 characters", { description: "d".repeat(201) }, "description"],
    ["no role and no grant", { roles: [] }, "roles"],
    ["the role MainAccount", { roles: ["MainAccount"] }, "roles"],
    ["an end that is over", { expiresAt: "2020-01-01T00:00:00Z" }, "expiresAt"],
  ])("refuses %s with a sentence for the field", async (_what, wrong, field) => {
    const account = await makeAccount();
    const { errors } = await run(account.main, ADD, { input: { name: "sync", roles: ["Support"], ...wrong } });
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: "BAD_USER_INPUT", fields: { [field]: expect.stringMatching(/\w+ .*\.$/) } },
    ]);
    expect(await asSuperuser(sql`select 1 from service_accounts where account_id = ${account.id}`)).toEqual([]);
  });

  it("lets nobody give a role beyond their own, or the engine's grant, which is the main account's to give", async () => {
    const account = await makeAccount();
    const owner = await account.subuser("Owner");
    for (const wrong of [{ roles: ["PhoneNumberManager"] }, { engine: true }]) {
      const { codes, errors } = await run(owner.ctx, ADD, { input: { name: "sync", roles: ["Support"], ...wrong } });
      expect(codes).toEqual(["BAD_USER_INPUT"]);
      expect(errors[0]!.extensions!.fields).toHaveProperty(Object.keys(wrong)[0]!);
    }
    expect((await auditRows(account, "access.denied")).map(({ object_id }) => object_id)).toEqual([
      "grant-beyond-own",
      "grant-engine",
    ]);
    expect(
      (await run(account.main, ADD, { input: { name: "sync", roles: ["PhoneNumberManager"], engine: true } })).errors,
    ).toEqual([]);
  });

  it("gives the file once: the private part is nowhere in the database, the log or a later answer", async () => {
    const account = await makeAccount();
    const { data } = await run(account.main, ADD, { input: { name: " sync ", roles: [], engine: true } });
    const { serviceAccount, keyFile } = data.addServiceAccount;
    expect(serviceAccount).toMatchObject({ name: "sync", engine: true, status: "ACTIVE", id: keyFile.keyId });
    expect(keyFile).toMatchObject({ accountId: String(account.id), accountEmail: account.email });
    const key = createPrivateKey(keyFile.privateKey);
    expect(key.asymmetricKeyDetails?.modulusLength).toBe(2048);
    const [row] = await stored(keyFile.keyId);
    expect(row!.public_key).toBe(createPublicKey(key).export({ type: "spki", format: "pem" }));
    const everything = JSON.stringify([row, await auditRows(account)]);
    const secret = keyFile.privateKey.split("\n")[3]!;
    expect(everything).not.toContain(secret);
    expect(everything).not.toContain("PRIVATE");
    expect(await auditRows(account, "serviceAccount.add")).toMatchObject([
      { object_name: "sync", new_values: { name: "sync", roles: [], engine: true, expiresAt: null } },
    ]);
  });

  it(`stops at ${SERVICE_ACCOUNTS_MAX} of an account, two at once included`, async () => {
    const account = await makeAccount();
    await makeKey(account.main);
    await asSuperuser(sql`insert into service_accounts (account_id, name, search_text, public_key, roles)
      select account_id, name || i, search_text, public_key, roles from service_accounts, generate_series(2, ${SERVICE_ACCOUNTS_MAX - 1}) i where account_id = ${account.id}`);
    const both = await Promise.allSettled([makeKey(account.main), makeKey(account.main)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "BAD_USER_INPUT" } });
  });

  it("is refused to an owner whose role was taken away at the same moment", async () => {
    const account = await makeAccount();
    const owner = await account.subuser("Owner");
    await updateSubuser(account.main, { id: String(owner.id), roles: ["Support"] });
    await expect(addServiceAccount(owner.ctx, { name: "sync", roles: ["Owner"] })).rejects.toMatchObject({
      code: "CONFLICT",
    });
  });
});

describe("updateServiceAccount", () => {
  it("changes what is given, and the audit log has the old and the new values", async () => {
    const account = await makeAccount();
    const { keyId } = await makeKey(account.main, { name: "sync" });
    const { data } = await run(account.main, verbs.updateServiceAccount.query, { id: keyId });
    expect(data.updateServiceAccount.serviceAccount).toEqual({
      description: "Nightly",
      status: "DISABLED",
      roles: [{ name: "Payer" }],
    });
    expect(await auditRows(account, "serviceAccount.update")).toMatchObject([
      {
        object_id: keyId,
        object_name: "sync",
        old_values: { description: "", disabled: false, roles: ["Support"] },
        new_values: { description: "Nightly", disabled: true, roles: ["Payer"] },
      },
    ]);
  });

  it("leaves what is not given; only null takes an end away", async () => {
    const account = await makeAccount();
    const end = new Date(Date.now() + 86_400_000);
    const { keyId } = await makeKey(account.main, { expiresAt: end });
    const update = (change: string) =>
      run(
        account.main,
        `mutation { updateServiceAccount(input: { id: "${keyId}", ${change} }) { serviceAccount { name version expiresAt } } }`,
      );
    expect((await update('description: "x"')).data.updateServiceAccount.serviceAccount).toMatchObject({
      version: 2,
      expiresAt: end.toISOString(),
    });
    expect(
      (await update("name: null, roles: null, disabled: null")).data.updateServiceAccount.serviceAccount.version,
    ).toBe(2);
    expect((await update("expiresAt: null")).data.updateServiceAccount.serviceAccount).toMatchObject({
      version: 3,
      expiresAt: null,
    });
  });

  it("refuses a change that was begun before somebody else's", async () => {
    const account = await makeAccount();
    const { keyId: id } = await makeKey(account.main);
    const both = await Promise.allSettled(
      ["one", "two"].map((description) => updateServiceAccount(account.main, { id, version: 1, description })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "CONFLICT" } });
  });

  it("leaves an engine's key without roles, and no other", async () => {
    const account = await makeAccount();
    const [engine, plain] = [await makeKey(account.main, { engine: true }), await makeKey(account.main)];
    expect((await updateServiceAccount(account.main, { id: engine.keyId, roles: [] })).roles).toEqual([]);
    await expect(updateServiceAccount(account.main, { id: plain.keyId, roles: [] })).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
    });
  });

  it("lets an owner lower what opens more than theirs, and not raise, revive, prolong or take it over", async () => {
    const account = await makeAccount();
    const owner = await account.subuser("Owner");
    for (const more of [{ roles: ["PhoneNumberManager"] as string[] }, { engine: true }]) {
      const { keyId: id } = await makeKey(account.main, { ...more, expiresAt: new Date(Date.now() + 3_600_000) });
      await expect(updateServiceAccount(owner.ctx, { id, expiresAt: null })).rejects.toMatchObject({
        code: "FORBIDDEN",
      });
      await expect(
        updateServiceAccount(owner.ctx, { id, expiresAt: new Date(Date.now() + 7_200_000) }),
      ).rejects.toMatchObject({ code: "FORBIDDEN" });
      await expect(rotateServiceAccountKey(owner.ctx, id)).rejects.toMatchObject({ code: "FORBIDDEN" });
      expect(
        (await updateServiceAccount(owner.ctx, { id, disabled: true, expiresAt: new Date(Date.now() + 1_800_000) }))
          .status,
      ).toBe("DISABLED");
      await expect(updateServiceAccount(owner.ctx, { id, disabled: false })).rejects.toMatchObject({
        code: "FORBIDDEN",
      });
      expect((await updateServiceAccount(account.main, { id, disabled: false })).status).toBe("ACTIVE");
      await deleteServiceAccount(owner.ctx, id);
    }
  });
});

describe("rotateServiceAccountKey", () => {
  it("makes whoever gets the new key its maker: it opens nothing after their demotion, nor once they are disabled", async () => {
    const account = await makeAccount();
    const owner = await account.subuser("Owner");
    const key = await makeKey(account.main, { roles: ["Admin"] });
    const { serviceAccount, keyFile } = await rotateServiceAccountKey(owner.ctx, key.keyId);
    expect(serviceAccount.makerName).toBe(owner.name);
    const taken = { accountId: account.id, ...keyFile };
    expect((await run(await asProgram(taken), "{ billing { currency } }")).errors).toEqual([]);
    await updateSubuser(account.main, { id: String(owner.id), roles: ["Support"] });
    expect((await run(await asProgram(taken), "{ billing { currency } }")).codes).toEqual(["FORBIDDEN"]);
    await updateSubuser(account.main, { id: String(owner.id), status: "DISABLED" });
    expect((await asProgram(taken)).viewer).toBeNull();
    const back = await rotateServiceAccountKey(account.main, key.keyId);
    expect(back.serviceAccount.makerName).toBeNull();
  });
});

describe("the list", () => {
  it("finds by text, role and state, pages by its own cursors, and reads as many queries for many as for few", async () => {
    const account = await makeAccount();
    const owner = await account.subuser("Owner");
    const ids = [];
    for (let i = 0; i < 5; i++)
      ids.push(
        (await makeKey(i % 2 ? owner.ctx : account.main, { name: `sync-${i}`, roles: [i < 2 ? "Support" : "Payer"] }))
          .keyId,
      );
    await updateServiceAccount(account.main, { id: ids[4]!, disabled: true });
    await asSuperuser(sql`update service_accounts set expires_at = now() where key_id = ${ids[2]}`);
    await updateSubuser(account.main, { id: String(owner.id), status: "DISABLED" });
    const list = async (args: string) => {
      const { data, errors } = await run(
        account.main,
        `{ serviceAccounts${args} { totalCount pageInfo { hasNextPage endCursor } nodes { name status maker { name } } } }`,
      );
      expect(errors).toEqual([]);
      return data.serviceAccounts;
    };
    const names = ({ nodes }: { nodes: { name: string }[] }) => nodes.map(({ name }) => name);
    expect((await list("")).nodes).toEqual([
      { name: "sync-4", status: "DISABLED", maker: null },
      { name: "sync-3", status: "MAKER_DISABLED", maker: { name: owner.name } },
      { name: "sync-2", status: "EXPIRED", maker: null },
      { name: "sync-1", status: "MAKER_DISABLED", maker: { name: owner.name } },
      { name: "sync-0", status: "ACTIVE", maker: null },
    ]);
    expect(names(await list('(search: "C-3")'))).toEqual(["sync-3"]);
    expect(names(await list("(role: Support)"))).toEqual(["sync-1", "sync-0"]);
    expect(names(await list("(status: MAKER_DISABLED)"))).toEqual(["sync-3", "sync-1"]);
    const first = await list("(first: 2)");
    expect(names(await list(`(first: 2, after: "${first.pageInfo.endCursor}")`))).toEqual(["sync-2", "sync-1"]);
    expect(names(await list("(sort: CREATED_ASC, first: 1)"))).toEqual(["sync-0"]);
  });

  it.each([["x"], ["2026-01-01 00:00:00+00", 1], ["2026-01-01 00:00:00+00", "' or 1=1"]])(
    "refuses a cursor that is none of its own",
    async (...cursor) => {
      const after = Buffer.from(JSON.stringify(cursor)).toString("base64url");
      expect(
        (await run((await makeAccount()).main, `{ serviceAccounts(after: "${after}") { totalCount } }`)).codes,
      ).toEqual(["BAD_USER_INPUT"]);
    },
  );
});

it("what an owner's program asks for is refused once its maker lost the role in the same moment", async () => {
  const account = await makeAccount();
  const owner = await account.subuser("Owner");
  const ctx = await asProgram(await makeKey(owner.ctx, { roles: ["Owner"] }));
  const support = await account.subuser("Support");
  await updateSubuser(account.main, { id: String(owner.id), roles: ["Developer"] });
  await expect(updateSubuser(ctx, { id: String(support.id), description: unique("x") })).rejects.toMatchObject({
    code: "CONFLICT",
  });
  expect((await withToken(support.token)).viewer).not.toBeNull();
});
