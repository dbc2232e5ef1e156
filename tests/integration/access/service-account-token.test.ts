import { sql } from "drizzle-orm";
import { SignJWT } from "jose";
import { createHmac, createPrivateKey, createPublicKey, generateKeyPairSync, sign } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";

import { resolveToken } from "@/lib/access/auth/resolve-token";
import { viewerOf } from "@/lib/access/auth/viewer-of";
import { deleteServiceAccount } from "@/lib/access/service-accounts/delete-service-account";
import { rotateServiceAccountKey } from "@/lib/access/service-accounts/rotate-key";
import { updateServiceAccount } from "@/lib/access/service-accounts/update-service-account";
import { deleteSubuser } from "@/lib/access/subusers/delete-subuser";
import { updateSubuser } from "@/lib/access/subusers/update-subuser";
import { bearer, post } from "@/tests/integration/over-http";
import { asProgram, makeKey, type ProgramKey, signToken } from "@/tests/support/service-account";
import { type Account, anonymous, asSuperuser, auditRows, makeAccount, NOBODYS_ID, run } from "@/tests/support/world";

const WHO = "{ viewer { kind } account { name } }";
const HERE = () => ({ "x-gatehouse-address": anonymous().request.address });
const now = () => Math.floor(Date.now() / 1000);
const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString("base64url");
const NOBODY = { status: 401, codes: ["UNAUTHENTICATED", "UNAUTHENTICATED"] };

let account: Account;
let other: Account;
let key: ProgramKey;
let theirs: ProgramKey;
beforeAll(async () => {
  [account, other] = [await makeAccount(), await makeAccount()];
  [key, theirs] = [await makeKey(account.main), await makeKey(other.main)];
});

/** Sends the request over HTTP from an address that no other test uses. */
async function ask(token: string) {
  const { status, codes, body, headers } = await post(WHO, { ...bearer(token), ...HERE() });
  return { status, codes, data: body.data, headers };
}

const claims = () => ({ iss: key.accountId, iat: now(), exp: now() + 600 });
const publicPem = () =>
  createPublicKey(createPrivateKey(key.privateKey)).export({ type: "spki", format: "pem" }).toString();

describe("a token that is refused", () => {
  const forged: Record<string, () => string | Promise<string>> = {
    "alg none, without a signature": () => `${encode({ alg: "none", kid: key.keyId })}.${encode(claims())}.`,
    "alg none, with the signature of a good one": async () =>
      `${encode({ alg: "none", kid: key.keyId })}.${encode(claims())}.${(await signToken(key)).split(".")[2]}`,
    "HS256 with the public key as the secret": () => {
      const content = `${encode({ alg: "HS256", kid: key.keyId })}.${encode(claims())}`;
      return `${content}.${createHmac("sha256", publicPem()).update(content).digest("base64url")}`;
    },
    RS384: () => signToken(key, {}, { alg: "RS384" }),
    RS512: () => signToken(key, {}, { alg: "RS512" }),
    PS256: () => signToken(key, {}, { alg: "PS256" }),
    "another account's key under our key's id": () =>
      signToken({ ...theirs, accountId: key.accountId, keyId: key.keyId }),
    "another account's key under its own id and our account": () => signToken({ ...theirs, accountId: key.accountId }),
    "our key in another account's name": () => signToken({ ...key, accountId: other.id }),
    "our key in the name of an account that never was": () => signToken(key, { iss: NOBODYS_ID }),
    "a key that is in its own header": () => {
      const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
      const jwk = publicKey.export({ format: "jwk" }) as { kty: string };
      return new SignJWT({})
        .setProtectedHeader({ alg: "RS256", kid: key.keyId, jwk })
        .setIssuer(String(key.accountId))
        .setIssuedAt()
        .setExpirationTime("5m")
        .sign(privateKey);
    },
    "a changed claim": async () => {
      const [header, , signature] = (await signToken(key)).split(".");
      return `${header}.${encode({ ...claims(), exp: now() + 3_000 })}.${signature}`;
    },
    "its last letter changed": async () =>
      (await signToken(key)).replace(/.{4}$/, (end) => (end === "AAAA" ? "BBBB" : "AAAA")),
    "no signature": async () => (await signToken(key)).split(".").slice(0, 2).join("."),
    "kid missing": () => signToken(key, {}, { kid: undefined }),
    "kid empty": () => signToken(key, {}, { kid: "" }),
    "kid unknown": () => signToken(key, {}, { kid: "6f6a2b1c-0000-4000-8000-000000000000" }),
    "kid malformed": () => signToken(key, {}, { kid: "' or 1=1 --" }),
    "kid a number": () => signToken(key, {}, { kid: 1 as unknown as string }),
    "kid a list": () => signToken(key, {}, { kid: [key.keyId] as unknown as string }),
    "kid in capitals": () => signToken(key, {}, { kid: key.keyId.toUpperCase() }),
    "a critical extension that nobody knows": () => {
      const content = `${encode({ alg: "RS256", kid: key.keyId, crit: ["x"], x: 1 })}.${encode(claims())}`;
      return `${content}.${sign("sha256", Buffer.from(content), key.privateKey).toString("base64url")}`;
    },
    "iss missing": () => signToken(key, { iss: undefined }),
    "iss a list": () => signToken(key, { iss: [key.accountId] }),
    "iss with a space": () => signToken(key, { iss: ` ${key.accountId}` }),
    "iat missing": () => signToken(key, { iat: undefined }),
    "iat a text": () => signToken(key, { iat: String(now()) }),
    "iat more than a minute ahead": () => signToken(key, { iat: now() + 90, exp: now() + 600 }),
    "exp missing": () => signToken(key, { exp: undefined }),
    "exp a text": () => signToken(key, { exp: String(now() + 600) }),
    "exp in the past": () => signToken(key, { iat: now() - 600, exp: now() - 1 }),
    "exp before iat": () => signToken(key, { iat: now() + 50, exp: now() + 40 }),
    "a life of 3,601 seconds": () => signToken(key, { iat: now(), exp: now() + 3_601 }),
    "a life without an end": () => signToken(key, { exp: Number.MAX_VALUE }),
    "nbf ahead": () => signToken(key, { nbf: now() + 300 }),
    "no JSON in it": () => "a.b.c",
    "dots alone": () => "..",
    "more dots": async () => `${await signToken(key)}.x`,
    "far too long": () => signToken(key, { x: "a".repeat(5_000) }),
  };

  it.each(Object.keys(forged))("%s", async (what) => {
    const answer = await ask(await forged[what]!());
    expect(answer).toMatchObject({ ...NOBODY, data: { viewer: null, account: null } });
  });

  it("answers exactly the same whatever is wrong with it", async () => {
    const answers = [];
    for (const what of [
      "kid unknown",
      "kid missing",
      "HS256 with the public key as the secret",
      "exp in the past",
      "our key in another account's name",
      "no JSON in it",
    ]) {
      answers.push(await post(WHO, { ...bearer(await forged[what]!()), ...HERE() }));
    }
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it("is no session cookie either", async () => {
    const token = await signToken(key);
    expect((await post(WHO, { cookie: `gatehouse-session=${token}`, origin: "http://localhost:3000" })).status).toBe(
      401,
    );
  });
});

describe("a good token", () => {
  it("stands for its service account, with a life of an hour and iss as a number or a text", async () => {
    for (const claims of [
      {},
      { iss: String(key.accountId) },
      { exp: now() + 3_600, iat: now() },
      { iat: now() + 30 },
    ]) {
      const answer = await ask(await signToken(key, claims));
      expect(answer).toMatchObject({
        status: 200,
        codes: [],
        data: { viewer: { kind: "SERVICE_ACCOUNT" }, account: { name: account.name } },
      });
    }
  });

  it("marks the use, once a minute", async () => {
    const used = await makeKey(account.main);
    const lastUse = async () =>
      (
        await asSuperuser<{ at: Date | null; text: string | null }>(
          sql`select last_used_at::text as text from service_accounts where key_id = ${used.keyId}`,
        )
      )[0]!.text;
    expect(await lastUse()).toBeNull();
    await asProgram(used);
    const first = await lastUse();
    expect(first).not.toBeNull();
    await asProgram(used);
    expect(await lastUse()).toBe(first);
    await asSuperuser(
      sql`update service_accounts set last_used_at = now() - interval '61 seconds' where key_id = ${used.keyId}`,
    );
    await asProgram(used);
    expect(Date.parse((await lastUse()) ?? "")).toBeGreaterThan(Date.now() - 30_000);
  });
});

describe("a key that was good stops at the next request when", () => {
  const owner = () => account.subuser("Owner");
  const made = async () => {
    const maker = await owner();
    const program = await makeKey(maker.ctx, { roles: ["Owner"] });
    const token = await signToken(program);
    expect((await ask(token)).status).toBe(200);
    return { maker, program, token };
  };

  it.each<[string, (of: Awaited<ReturnType<typeof made>>) => Promise<unknown>]>([
    ["it is disabled", ({ program }) => updateServiceAccount(account.main, { id: program.keyId, disabled: true })],
    ["it is deleted", ({ program }) => deleteServiceAccount(account.main, program.keyId)],
    ["it is rotated", ({ program }) => rotateServiceAccountKey(account.main, program.keyId)],
    [
      "its time is over",
      ({ program }) => asSuperuser(sql`update service_accounts set expires_at = now() where key_id = ${program.keyId}`),
    ],
    ["its maker is disabled", ({ maker }) => updateSubuser(account.main, { id: String(maker.id), status: "DISABLED" })],
    ["its maker is deleted", ({ maker }) => deleteSubuser(account.main, String(maker.id))],
  ])("%s", async (_what, end) => {
    const of = await made();
    await end(of);
    expect(await ask(of.token)).toMatchObject(NOBODY);
  });

  it("its account is no longer active", async () => {
    const closing = await makeAccount();
    const token = await signToken(await makeKey(closing.main));
    expect((await ask(token)).status).toBe(200);
    await asSuperuser(sql`update accounts set active = false where account_id = ${closing.id}`);
    expect(await ask(token)).toMatchObject(NOBODY);
  });

  it("opens no more than its maker holds after a demotion", async () => {
    const { maker, program } = await made();
    const before = await asProgram(program);
    expect((await run(before, "{ subusers { totalCount } applications { totalCount } }")).errors).toEqual([]);
    await updateSubuser(account.main, { id: String(maker.id), roles: ["Developer"] });
    const { data, errors } = await run(
      await asProgram(program),
      "{ subusers { totalCount } applications { totalCount } viewer { roles { name } sections { id } } }",
    );
    expect(errors).toMatchObject([{ path: ["subusers"], extensions: { code: "FORBIDDEN", section: "SUBUSERS" } }]);
    expect(data.applications).not.toBeNull();
    expect(data.viewer.roles).toEqual([{ name: "Owner" }]);
    expect(data.viewer.sections).not.toContainEqual({ id: "AUDIT_LOG" });
  });

  it("signs with its new key after a rotation, and with no other", async () => {
    const program = await makeKey(account.main);
    const { keyFile } = await rotateServiceAccountKey(account.main, program.keyId);
    expect(keyFile.keyId).toBe(program.keyId);
    expect((await ask(await signToken({ ...program, ...keyFile }))).status).toBe(200);
    expect(await ask(await signToken(program))).toMatchObject(NOBODY);
  });
});

describe("permissions", () => {
  it("are the roles' and nothing else: no engine without its grant", async () => {
    const { data } = await run(
      await asProgram(await makeKey(account.main, { roles: ["Supervisor", "UserManager"] })),
      "{ viewer { kind subuser { id } session { id } sessions { id } roles { name } sections { id } } account { email } }",
    );
    const person = await run(
      (await account.subuser("Supervisor", "UserManager")).ctx,
      "{ viewer { sections { id } } }",
    );
    expect(data.viewer.sections).toEqual(person.data.viewer.sections);
    expect(data.viewer).toMatchObject({ subuser: null, session: null, sessions: null });
    expect(data.account.email).toBeNull();
  });

  it("of the main account's key may be those of a role that the main account does not hold itself", async () => {
    const ctx = await asProgram(await makeKey(account.main, { roles: ["PhoneNumberManager"] }));
    expect([...ctx.viewer!.permissions]).toContain("NUMBERS_AWAITING_CONFIGURATION");
  });

  it("never hold the engine's grant by a subuser's key, even if its row says so", async () => {
    const owner = await account.subuser("Owner");
    const program = await makeKey(owner.ctx, { roles: ["Owner"] });
    await asSuperuser(sql`update service_accounts set engine = true where key_id = ${program.keyId}`);
    expect((await asProgram(program)).viewer!.permissions.has("engine")).toBe(false);
  });

  it("never are MainAccount's, even if the row says so", async () => {
    const program = await makeKey(account.main);
    await asSuperuser(sql`update service_accounts set roles = '{MainAccount}' where key_id = ${program.keyId}`);
    const { viewer } = await asProgram(program);
    expect([...viewer!.permissions]).toEqual([]);
  });

  it("are the same for the program's jobs, as they are when those run", async () => {
    const program = await makeKey(account.main, { roles: ["Developer"] });
    const standing = { accountId: account.id, subuserId: null, keyId: program.keyId };
    const direct = (await asProgram(program)).viewer!;
    expect(await viewerOf(standing)).toEqual(direct);
    expect(await viewerOf({ ...standing, accountId: other.id })).toBeNull();
    await updateServiceAccount(account.main, { id: program.keyId, disabled: true });
    expect(await viewerOf(standing)).toBeNull();
  });
});

describe("what is for people", () => {
  it.each([
    ["viewer's sessions", "{ viewer { sessions { id } } }"],
    ["endSession", "mutation { endSession(id: 1) }"],
    ["logOut", "mutation { logOut }"],
    [
      "changePassword",
      'mutation { changePassword(input: { oldPassword: "x", newPassword: "a violet harbor in snow" }) }',
    ],
    [
      "addServiceAccount",
      'mutation { addServiceAccount(input: { name: "x", roles: [Support] }) { serviceAccount { id } } }',
    ],
    [
      "updateServiceAccount",
      'mutation { updateServiceAccount(input: { id: "KEY", disabled: true }) { serviceAccount { id } } }',
    ],
    ["rotateServiceAccountKey", 'mutation { rotateServiceAccountKey(id: "KEY") { serviceAccount { id } } }'],
    ["deleteServiceAccount", 'mutation { deleteServiceAccount(id: "KEY") }'],
  ])("is refused to a program that holds the sections: %s", async (_what, query) => {
    const program = await makeKey(account.main, { roles: ["Owner"] });
    const { codes, errors } = await run(await asProgram(program), query.replace("KEY", program.keyId));
    expect(codes).toEqual(["FORBIDDEN"]);
    expect(errors[0]!.extensions).toMatchObject({ reason: "NOT_A_PERSON" });
    expect((await asProgram(program)).viewer).not.toBeNull();
  });
});

describe("the audit log", () => {
  it("names the service account for what its program did", async () => {
    const program = await makeKey(account.main, { name: "night sync", roles: ["Owner"] });
    const ctx = await asProgram(program);
    expect(
      (await run(ctx, 'mutation { addApplication(input: { name: "from-a-program" }) { application { id } } }')).errors,
    ).toEqual([]);
    const [row] = await asSuperuser(
      sql`select actor, actor_name, subuser_id, key_id, actor_roles from audit_log where account_id = ${account.id} and action = 'application.add' and object_name = 'from-a-program'`,
    );
    expect(row).toEqual({
      actor: "SERVICE_ACCOUNT",
      actor_name: "night sync",
      subuser_id: null,
      key_id: program.keyId,
      actor_roles: ["Owner"],
    });
    const { data } = await run(account.main, '{ auditLog(action: "application.add") { nodes { actor actorName } } }');
    expect(data.auditLog.nodes).toContainEqual({ actor: "SERVICE_ACCOUNT", actorName: "night sync" });
  });

  it("has a refused token of a known key once a minute, counted, and nothing of the token", async () => {
    const own = await makeAccount();
    const program = await makeKey(own.main);
    const token = await signToken({ ...theirs, accountId: own.id, keyId: program.keyId });
    const { request } = anonymous();
    for (let i = 0; i < 3; i++) expect(await resolveToken(token, request)).toBeNull();
    const rows = await auditRows(own, "serviceAccount.token");
    expect(rows.reduce((sum, { count }) => sum + Number(count), 0)).toBe(3);
    expect(rows[0]).toMatchObject({
      actor: "ANONYMOUS",
      outcome: "FAILED",
      object_kind: "serviceAccount",
      object_id: program.keyId,
    });
    expect(JSON.stringify(rows)).not.toContain(token.split(".")[2]);
  });
});

describe("many bad tokens from one address", () => {
  it("stop costing the database anything, and stop neither a key that is known there nor another address", async () => {
    const { request } = anonymous();
    const good = await makeKey(account.main);
    expect((await asProgram(good, request)).viewer).not.toBeNull();
    const bad = await signToken({ ...theirs, accountId: key.accountId, keyId: key.keyId });
    for (let i = 0; i < 120; i++) expect(await resolveToken(bad, request)).toBeNull();
    const rows = await asSuperuser<{
      count: number;
    }>(sql`select coalesce(sum(repeats.count), 0)::int as count from audit_log log join audit_repeats repeats using (repeat_key, repeat_minute)
      where log.account_id = ${account.id} and action = 'serviceAccount.token' and address = ${request.address}`);
    expect(rows[0]!.count).toBe(100);
    expect((await asProgram(good, request)).viewer, "known there").not.toBeNull();
    expect((await asProgram(key, request)).viewer, "unknown there").toBeNull();
    expect((await asProgram(key)).viewer, "elsewhere").not.toBeNull();
  });
});
