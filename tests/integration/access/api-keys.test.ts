import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";

import { schema } from "@/graphql/schema";
import { addApiKey } from "@/lib/access/api-keys/add-api-key";
import { resolveBearer } from "@/lib/access/auth/resolve-bearer";
import { resolveSession } from "@/lib/access/auth/resolve-session";
import { viewerOf } from "@/lib/access/auth/viewer-of";
import type { SignedIn } from "@/lib/platform/ctx";
import { rootCalls } from "@/tests/support/any-call";
import { type Account, anonymous, asSuperuser, auditRows, makeAccount, PASSWORD, run } from "@/tests/support/world";

const ADD =
  "mutation($password: String!) { addApiKey(input: { password: $password }) { apiKey { id prefix live expiresAt } key } }";
const ROTATE =
  "mutation($id: ID!, $password: String!, $oldKeyEnds: ApiKeyOverlap!) { rotateApiKey(input: { id: $id, password: $password, oldKeyEnds: $oldKeyEnds }) { apiKey { id } key } }";
const REVOKE = "mutation($id: ID!) { revokeApiKey(id: $id) }";
const LIST = "{ apiKeys { id prefix live expiresAt lastUsedAt } }";

let account: Account;
beforeEach(async () => void (account = await makeAccount()));

const newKey = async () => {
  const { apiKey, key } = await addApiKey(account.main, { password: PASSWORD });
  return { id: apiKey.apiKeyId, key };
};
const viewerWith = (key: string, request = anonymous().request) => resolveBearer(key, request);
const using = async (key: string): Promise<SignedIn> => ({ ...anonymous(), viewer: (await viewerWith(key))! });

describe("an API key", () => {
  it("is made for the password alone, shown once, and kept as a hash", async () => {
    expect((await run(account.main, ADD, { password: "not the password" })).errors[0]?.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      fields: { password: expect.any(String) },
    });
    const { data, errors } = await run(account.main, ADD, { password: PASSWORD });
    expect(errors).toEqual([]);
    const { apiKey, key } = data.addApiKey;
    expect(key).toMatch(/^gh_[A-Za-z0-9_-]{43}$/);
    expect(apiKey).toMatchObject({ prefix: key.slice(0, 9), live: true, expiresAt: null });
    const stored =
      JSON.stringify(await asSuperuser(sql`select * from api_keys where account_id = ${account.id}`)) +
      JSON.stringify(await auditRows(account));
    expect(stored).not.toContain(key.slice(9));
    expect((await auditRows(account, "apiKey.add")).map(({ outcome, object_name }) => [outcome, object_name])).toEqual([
      ["FAILED", null],
      ["DONE", apiKey.prefix],
    ]);
  });

  it("is nobody's but the account's own login to make or see", async () => {
    const owner = await account.subuser("Owner");
    for (const query of [LIST, `mutation { addApiKey(input: { password: "${PASSWORD}" }) { key } }`])
      expect((await run(owner.ctx, query)).codes).toEqual(["FORBIDDEN"]);
    const { id } = await newKey();
    const stranger = await makeAccount();
    expect((await run(stranger.main, REVOKE, { id })).codes).toEqual(["NOT_FOUND"]);
    expect((await run(stranger.main, ROTATE, { id, password: PASSWORD, oldKeyEnds: "NOW" })).codes).toEqual([
      "NOT_FOUND",
    ]);
  });

  it("opens the whole account, is what the log calls it, and says when it was used", async () => {
    const { id, key } = await newKey();
    const ctx = await using(key);
    const { data, errors } = await run(
      ctx,
      "{ viewer { kind roles { name } subuser { id } session { id } } subusers { totalCount } account { id email } }",
    );
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      viewer: { kind: "API_KEY", roles: [{ name: "MainAccount" }], subuser: null, session: null },
      account: { id: String(account.id), email: account.email },
    });
    const made = await run(
      ctx,
      `mutation { addSubuser(input: { name: "maryann", password: "${PASSWORD}", roles: [Owner] }) { subuser { id } } }`,
    );
    expect(made.errors).toEqual([]);
    expect(await auditRows(account, "subuser.add")).toEqual([
      expect.objectContaining({ actor: "API_KEY", actor_name: key.slice(0, 9), actor_roles: ["MainAccount"] }),
    ]);
    const [{ used }] = (await asSuperuser<{ used: string }>(
      sql`select last_used_at::text as used from api_keys where api_key_id = ${id}`,
    )) as [{ used: string }];
    await using(key);
    expect(await asSuperuser(sql`select last_used_at::text as used from api_keys where api_key_id = ${id}`)).toEqual([
      { used },
    ]);
    expect(await viewerOf({ accountId: account.id, subuserId: null, keyId: id })).toMatchObject({ kind: "API_KEY" });
    expect(await viewerOf({ accountId: account.id + 1, subuserId: null, keyId: id })).toBeNull();
  });

  it("does nothing that is for people, and makes or sees no keys", async () => {
    const ctx = await using((await newKey()).key);
    const forPeople = [
      "Query.apiKeys",
      "Mutation.addApiKey",
      "Mutation.rotateApiKey",
      "Mutation.revokeApiKey",
      "Mutation.addServiceAccount",
      "Mutation.rotateServiceAccountKey",
      "Mutation.enterChildAccount",
      "Mutation.changePassword",
      "Mutation.logOut",
      "Mutation.endSession",
      "Mutation.putCharges",
    ];
    const calls = rootCalls(schema);
    for (const coordinate of forPeople) {
      const [query, variables] = calls[coordinate]!;
      expect({ coordinate, codes: (await run(ctx, query, variables)).codes }).toEqual({
        coordinate,
        codes: ["FORBIDDEN"],
      });
    }
  });

  it("is no session: no cookie or upload takes it", async () => {
    expect(await resolveSession((await newKey()).key)).toBeNull();
  });

  it("is replaced with the overlap that is chosen, and revoked at once", async () => {
    const first = await newKey();
    expect((await run(account.main, ROTATE, { id: first.id, password: "no", oldKeyEnds: "NOW" })).codes).toEqual([
      "BAD_USER_INPUT",
    ]);
    const { data } = await run(account.main, ROTATE, { id: first.id, password: PASSWORD, oldKeyEnds: "WEEK" });
    const second = { id: data.rotateApiKey.apiKey.id as string, key: data.rotateApiKey.key as string };
    expect([await viewerWith(first.key), await viewerWith(second.key)]).toEqual([expect.anything(), expect.anything()]);
    const end = async () => new Date((await run(account.main, LIST)).data.apiKeys[0].expiresAt).getTime();
    const week = await end();
    expect(Math.abs(week - Date.now() - 604_800_000)).toBeLessThan(60_000);
    await run(account.main, ROTATE, { id: first.id, password: PASSWORD, oldKeyEnds: "WEEK" });
    expect(await end(), "an end never moves later").toBe(week);
    await run(account.main, ROTATE, { id: first.id, password: PASSWORD, oldKeyEnds: "NOW" });
    expect(await viewerWith(first.key)).toBeNull();
    expect(await auditRows(account, "apiKey.refused")).toHaveLength(1);
    expect((await run(account.main, ROTATE, { id: first.id, password: PASSWORD, oldKeyEnds: "NOW" })).codes).toEqual([
      "CONFLICT",
    ]);
    expect((await run(account.main, REVOKE, { id: second.id })).data).toEqual({ revokeApiKey: true });
    expect(await viewerWith(second.key)).toBeNull();
    expect(
      (await auditRows(account))
        .filter(({ action, outcome }) => action.startsWith("apiKey.r") && outcome === "DONE")
        .map(({ action }) => action),
    ).toEqual(["apiKey.rotate", "apiKey.rotate", "apiKey.rotate", "apiKey.revoke"]);
  });

  it("is one of five live ones at most", async () => {
    for (let made = 0; made < 5; made++)
      await asSuperuser(
        sql`insert into api_keys (account_id, key_hash, prefix) values (${account.id}, convert_to(${String(made) + account.name}, 'UTF8'), 'gh_')`,
      );
    expect((await run(account.main, ADD, { password: PASSWORD })).codes).toEqual(["BAD_USER_INPUT"]);
    await asSuperuser(sql`update api_keys set expires_at = now() where account_id = ${account.id}`);
    expect((await run(account.main, ADD, { password: PASSWORD })).errors).toEqual([]);
  });

  it("answers like no key when its account is closed, and looks alone when it is frozen", async () => {
    const { key } = await newKey();
    await asSuperuser(sql`update accounts set frozen = true where account_id = ${account.id}`);
    expect(
      (await run(await using(key), `mutation { addApplication(input: { name: "an-app" }) { application { id } } }`))
        .errors[0]?.extensions,
    ).toMatchObject({ reason: "ACCOUNT_FROZEN" });
    expect((await run(await using(key), "{ applications { totalCount } }")).errors).toEqual([]);
    await asSuperuser(sql`update accounts set active = false where account_id = ${account.id}`);
    expect(await viewerWith(key)).toBeNull();
  });

  it("is looked up no further from an address that tried too many wrong ones, where a good one goes on", async () => {
    const { key } = await newKey();
    const { request } = anonymous();
    expect(await viewerWith(key, request)).not.toBeNull();
    for (let tried = 0; tried < 120; tried++)
      expect(await viewerWith(`gh_${String(tried).padStart(43, "A")}`, request)).toBeNull();
    expect(await viewerWith(key, request)).not.toBeNull();
    const fresh = await newKey();
    expect(await viewerWith(fresh.key, request)).toBeNull();
    expect(await viewerWith(fresh.key)).not.toBeNull();
  });

  it("takes a change back that its revocation overtook", async () => {
    const { id, key } = await newKey();
    const ctx = await using(key);
    await run(account.main, REVOKE, { id });
    expect(
      (
        await run(
          ctx,
          `mutation { addSubuser(input: { name: "maryann", password: "${PASSWORD}", roles: [Owner] }) { subuser { id } } }`,
        )
      ).codes,
    ).toEqual(["UNAUTHENTICATED"]);
  });
});
