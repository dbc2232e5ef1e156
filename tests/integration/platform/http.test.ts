import { sql } from "drizzle-orm";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";

import { bearer, cookie, post, type Received, send } from "@/tests/integration/over-http";
import { type Account, asSuperuser, makeAccount, PASSWORD, unique } from "@/tests/support/world";

const JSON_TYPE = { "content-type": "application/json" };
const HERE = { origin: "http://localhost:3000" };
const WHO = "{ viewer { account { name } } }";
const END_ALL = "mutation { endSession(id: 0) }"; // a session that doesn't exist: NOT_FOUND once it runs

let account: Account;
beforeAll(async () => void (account = await makeAccount()));
afterEach(() => void vi.unstubAllEnvs());

const get = (query: string, headers: Record<string, string> = {}) =>
  send({
    method: "GET",
    search: `?query=${encodeURIComponent(query)}`,
    headers: { "apollo-require-preflight": "1", ...headers },
  });

const whoIs = ({ body }: Received) => body?.data?.viewer?.account.name as string | undefined;

describe("a body", () => {
  const padded = (bytes: number) => {
    const start = '{"query":"{ __typename }","x":"';
    return `${start}${"a".repeat(bytes - start.length - 2)}"}`;
  };

  it("of 100,001 bytes is 413, with or without its length said", async () => {
    const body = padded(100_001);
    for (const length of [{}, { "content-length": "100001" }] as Record<string, string>[]) {
      const answer = await send({ headers: { ...JSON_TYPE, ...length }, body });
      expect({ status: answer.status, codes: answer.codes }).toEqual({ status: 413, codes: ["BAD_USER_INPUT"] });
    }
  });

  it("of 100,000 bytes whose characters are fewer is measured in bytes", async () => {
    const body = JSON.stringify({ query: "{ __typename }", x: "я".repeat(50_000) });
    expect((await send({ headers: JSON_TYPE, body })).status).toBe(413);
  });

  it("that is too large is refused before its content type or the session is looked at", async () => {
    expect(
      (await send({ headers: { "content-type": "text/plain", ...bearer(account.token) }, body: padded(200_000) }))
        .status,
    ).toBe(413);
  });

  it("of 100,000 bytes is read", async () => {
    const answer = await send({ headers: JSON_TYPE, body: padded(100_000) });
    expect({ status: answer.status, data: answer.body.data }).toEqual({ status: 200, data: { __typename: "Query" } });
  });

  it.each(["{", "", "not json", '{"query": "{ __typename }"', "\u0000", "{'query': 1}"])(
    "that is no JSON is 400: %j",
    async (body) => {
      const answer = await send({ headers: JSON_TYPE, body });
      expect(answer.status).toBe(400);
      expect(answer.body.errors).toHaveLength(1);
    },
  );

  it.each([
    "null",
    "1",
    "true",
    '"text"',
    "{}",
    '{"query": 1}',
    '{"query": null}',
    '{"query": ""}',
    '{"query": {"a": 1}}',
    '{"query":"{ __typename }","variables":"x"}',
    '{"query":"{ __typename }","variables":[1]}',
    '{"query":"{ __typename }","operationName":1}',
    '{"query":"{ __typename }","extensions":"x"}',
  ])("that is no request is a clear 400: %s", async (body) => {
    const answer = await send({ headers: JSON_TYPE, body });
    expect(answer.status).toBe(400);
    expect(answer.text).not.toMatch(/\bat .+:\d+:\d+/);
  });

  it.each(["[]", '[{"query":"{ __typename }"}]', '[{"query":"{ __typename }"},{"query":"{ __typename }"}]'])(
    "that is a batch is refused: %s",
    async (body) => {
      const answer = await send({ headers: JSON_TYPE, body });
      expect(answer.status).toBe(400);
      expect(answer.body?.data).toBeUndefined();
    },
  );

  it.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "text/plain; application/json",
    "application/jsonx",
  ])("of type %s is refused and runs nothing", async (type) => {
    const answer = await send({
      headers: { "content-type": type, ...bearer(account.token) },
      body: JSON.stringify({ query: WHO }),
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.text).not.toContain(account.name);
  });

  it.each([
    "application/json",
    "application/json; charset=utf-8",
    "application/json;charset=UTF-8",
    "Application/JSON",
  ])("of type %s is read", async (type) => {
    expect(
      whoIs(
        await send({
          headers: { "content-type": type, ...bearer(account.token) },
          body: JSON.stringify({ query: WHO }),
        }),
      ),
    ).toBe(account.name);
  });
});

describe("GET", () => {
  it("refuses a mutation and does nothing", async () => {
    const answer = await get("mutation { logOut }", bearer(account.token));
    expect(answer.status).toBe(405);
    expect(whoIs(await post(WHO, bearer(account.token)))).toBe(account.name);
  });

  it("ignores the cookie", async () => {
    const answer = await get(WHO, { ...cookie(account.token), ...HERE });
    expect({ status: answer.status, data: answer.body.data }).toEqual({ status: 401, data: { viewer: null } });
  });

  it("without anything that makes a browser ask first is refused", async () => {
    const answer = await send({ method: "GET", search: `?query=${encodeURIComponent("{ __typename }")}` });
    expect(answer.status).toBe(400);
  });

  it("answers a query without a cookie, and a bearer's", async () => {
    expect((await get('{ loginPage(loginId: "x") { accountName } }')).body.data).toEqual({
      loginPage: { accountName: null },
    });
    expect(whoIs(await get(WHO, bearer(account.token)))).toBe(account.name);
  });
});

describe("a cookie", () => {
  it.each<[string, Record<string, string>]>([
    ["a foreign Origin", { origin: "https://evil.example" }],
    ["the Origin null", { origin: "null" }],
    ["an Origin that begins like ours", { origin: "http://localhost:3000.evil.example" }],
    ["our host on another port", { origin: "http://localhost:3001", host: "localhost:3000" }],
    ["Sec-Fetch-Site cross-site", { "sec-fetch-site": "cross-site" }],
    ["Sec-Fetch-Site same-site", { "sec-fetch-site": "same-site", ...HERE }],
    ["Sec-Fetch-Site cross-site with our Origin", { "sec-fetch-site": "cross-site", ...HERE }],
  ])("from %s is 403 for query and mutation", async (_where, headers) => {
    for (const query of [WHO, END_ALL]) {
      const answer = await post(query, { ...cookie(account.token), ...headers });
      expect({ status: answer.status, codes: answer.codes }).toEqual({ status: 403, codes: ["FORBIDDEN"] });
      expect(answer.text).not.toContain(account.name);
    }
  });

  it("that says nothing of its origin changes nothing: a mutation is 403", async () => {
    const answer = await post("mutation { logOut }", cookie(account.token));
    expect({ status: answer.status, codes: answer.codes, data: answer.body.data ?? null }).toEqual({
      status: 403,
      codes: ["FORBIDDEN"],
      data: null,
    });
    expect(whoIs(await post(WHO, bearer(account.token))), "still logged in").toBe(account.name);
  });

  it.each<[string, Record<string, string>]>([
    ["our own Origin", HERE],
    ["Sec-Fetch-Site same-origin", { "sec-fetch-site": "same-origin" }],
  ])("from %s works for query and mutation", async (_where, headers) => {
    expect(whoIs(await post(WHO, { ...cookie(account.token), ...headers }))).toBe(account.name);
    expect((await post(END_ALL, { ...cookie(account.token), ...headers })).codes).toEqual(["NOT_FOUND"]);
  });

  it("that says nothing of its origin may ask", async () => {
    expect(whoIs(await post(WHO, cookie(account.token)))).toBe(account.name);
  });
});

describe("a bearer token", () => {
  it.each<[string, Record<string, string>]>([
    ["", {}],
    ["with a foreign Origin", { origin: "https://evil.example" }],
    ["cross-site", { "sec-fetch-site": "cross-site" }],
  ])("counts from anywhere %s", async (_where, headers) => {
    expect(whoIs(await post(WHO, { ...bearer(account.token), ...headers }))).toBe(account.name);
    expect((await post(END_ALL, { ...bearer(account.token), ...headers })).codes).toEqual(["NOT_FOUND"]);
  });

  it.each([
    "Bearer",
    "Bearer ",
    "Basic abc",
    `Bearer ${"a".repeat(43)}`,
    `Bearer ${"a".repeat(9_000)}`,
    "Bearer '; drop table sessions",
  ])("that is none is nobody: %.30s", async (authorization) => {
    const answer = await post(WHO, { authorization });
    expect({ status: answer.status, codes: answer.codes }).toEqual({ status: 401, codes: ["UNAUTHENTICATED"] });
  });

  it("that is wrong is not made good by a cookie", async () => {
    const answer = await post(WHO, { ...bearer("a".repeat(43)), ...cookie(account.token), ...HERE });
    expect({ status: answer.status, codes: answer.codes }).toEqual({ status: 401, codes: ["UNAUTHENTICATED"] });
  });
});

describe("without a session the status is", () => {
  const OPEN = 'loginPage(loginId: "x") { accountName }';

  it.each([
    ["401", "{ viewer { kind } }"],
    ["401", "{ viewer { kind } account { name } roles { name } }"],
    ["401", "query { ...f } fragment f on Query { viewer { kind } }"],
    ["401", "mutation { logOut }"],
    ["401", "mutation { deleteSubuser(id: 1) }"],
    ["200", `{ ${OPEN} }`],
    ["200", `{ viewer { kind } ${OPEN} }`],
    ["200", `{ viewer { kind } ...f } fragment f on Query { ${OPEN} }`],
    ["200", `{ viewer { kind } ... on Query { x: ${OPEN} } }`],
    ["200", 'mutation { logIn(input: { login: "nobody", password: "x" }) { sessionId } }'],
  ])("%s for %s", async (status, query) => {
    expect((await post(query)).status).toBe(Number(status));
  });

  it("200 for a viewer who is denied something", async () => {
    const support = await account.subuser("Support");
    const answer = await post("{ account { name email subusers { totalCount } } }", bearer(support.token));
    expect({ status: answer.status, data: answer.body.data, codes: answer.codes }).toEqual({
      status: 200,
      data: { account: { name: account.name, email: null, subusers: null } },
      codes: ["FORBIDDEN", "FORBIDDEN"],
    });
    expect(answer.body.errors.map(({ path }: { path: string[] }) => path)).toEqual([
      ["account", "email"],
      ["account", "subusers"],
    ]);
  });
});

describe("every answer", () => {
  it("may not be stored, and names no token but a login's", async () => {
    const [who, login, bad] = [
      await post(WHO, bearer(account.token)),
      await post(
        "mutation($input: LogInInput!) { logIn(input: $input) { expiresAt } }",
        {},
        { input: { login: account.name, password: PASSWORD } },
      ),
      await send({ headers: JSON_TYPE, body: "{" }),
    ];
    for (const { headers, text } of [who, login, bad]) {
      expect(headers["cache-control"]).toBe("no-store");
      expect(text).not.toContain(account.token);
      expect(headers["set-cookie"]).toBeUndefined();
    }
  });

  it("to a refused login is the same in status, headers and body, whoever is unknown or wrong", async () => {
    const disabled = await account.subuser("Support");
    await asSuperuser(sql`update subusers set status = 'DISABLED' where subuser_id = ${disabled.id}`);
    const attempts = [
      { loginId: disabled.loginId, name: disabled.name, password: PASSWORD },
      { loginId: disabled.loginId, name: disabled.name, password: "wrong" },
      { loginId: disabled.loginId, name: unique("nobody-"), password: PASSWORD },
      { loginId: "2345abcde6789fghjkmn", name: disabled.name, password: PASSWORD },
    ];
    const answers = [];
    for (const [index, input] of attempts.entries()) {
      answers.push(
        await post(
          "mutation($input: LogInSubuserInput!) { logInSubuser(input: $input) { sessionId } }",
          { "x-gatehouse-address": `192.0.2.${index}` },
          { input },
        ),
      );
    }
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({ status: 200, codes: ["UNAUTHENTICATED"] });
  });
});
