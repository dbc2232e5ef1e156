import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";

import { schema } from "@/graphql/schema";
import type * as getProfile from "@/lib/access/accounts/get-profile";
import { bearer, post, type Received } from "@/tests/integration/over-http";
import { textCalls } from "@/tests/support/any-call";
import { type Account, makeAccount, PASSWORD } from "@/tests/support/world";

const failing = vi.hoisted(() => ({ error: undefined as unknown }));

vi.mock("@/lib/access/accounts/get-profile", async (importOriginal) => {
  const original = await importOriginal<typeof getProfile>();
  return {
    getProfile: (...args: Parameters<typeof original.getProfile>) => {
      if (failing.error !== undefined) throw failing.error;
      return original.getProfile(...args);
    },
  };
});

let account: Account;
beforeAll(async () => void (account = await makeAccount()));
afterEach(() => {
  failing.error = undefined;
  vi.unstubAllEnvs();
});

const ask = (query: string, variables?: Record<string, unknown>) => post(query, bearer(account.token), variables);

/** Asserts that a response contains nothing that only a developer should see. */
function expectDiscreet({ text }: Received): void {
  expect(text).not.toMatch(/did you mean/i);
  expect(text).not.toMatch(/stacktrace|node_modules|\.ts:\d+|\bat \w+ \(/);
  expect(text).not.toMatch(
    /\b(select|insert into|update) .*\b(from|values|set)\b|failed query|params:|constraint|relation "/i,
  );
}

describe("an error that nobody foresaw", () => {
  it.each<[string, unknown]>([
    ["an Error", new Error('Failed query: select "password_hash" from "accounts" params: 7')],
    ["an Error with a cause", new Error("outer", { cause: new Error('relation "accounts" does not exist') })],
    ["a text", "select * from accounts"],
    ["nothing", null],
    [
      "an object with a code and an extension",
      Object.assign(new Error("secret"), { code: "42P01", extensions: { code: "LEAK", secret: "x" } }),
    ],
  ])("that is %s is told as a sentence with an id and no more, and the rest is answered", async (_what, error) => {
    failing.error = error;
    const answer = await ask("{ account { name email } }");
    expect(answer.status).toBe(200);
    expect(answer.body.data).toEqual({ account: { name: account.name, email: null } });
    const [told] = answer.body.errors;
    expect(answer.body.errors).toHaveLength(1);
    expect(told).toMatchObject({
      path: ["account", "email"],
      extensions: { code: "INTERNAL_SERVER_ERROR", id: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    });
    expect(told.message).toBe(`Something went wrong on our side. The log has it under ${told.extensions.id}.`);
    expect(Object.keys(told.extensions).sort()).toEqual(["code", "id"]);
    expectDiscreet(answer);
  });
});

describe("no error tells how the schema or the code is made:", () => {
  it.each([
    "{ viewr { kind } }",
    "{ viewer { knd } }",
    "{ subusers(sort: NAME_ASK) { totalCount } }",
    "{ subusers(frist: 1) { totalCount } }",
    "{ viewer { can(section: SUBUSER) } }",
    "query($x: RoleNam) { subusers(role: $x) { totalCount } }",
    "{ viewer { ... on Viewr { kind } } }",
    "mutation { addSubusr }",
    "{ viewer { kind @includ(if: true) } }",
    "{ subuser { name } }",
    "{ subuser(id: [1]) { name } }",
    "{ subusers(first: 99999999999) { totalCount } }",
    '{ auditLog(from: "x") { totalCount } }',
  ])("%s", async (query) => {
    for (const answer of [await ask(query), await post(query)]) {
      expect(answer.status).toBe(400);
      expect(answer.body.errors.length).toBeGreaterThan(0);
      expectDiscreet(answer);
    }
  });

  it.each<[string, Record<string, unknown>]>([
    ["query($role: RoleName) { subusers(role: $role) { totalCount } }", { role: "Ownr" }],
    ["query($sort: SubuserSort) { subusers(sort: $sort) { totalCount } }", { sort: "NAME_ASK" }],
    ["query($first: Int) { subusers(first: $first) { totalCount } }", { first: "1" }],
    ["query($id: ID!) { subuser(id: $id) { name } }", { id: { a: 1 } }],
    ["query($id: ID!) { subuser(id: $id) { name } }", {}],
    ["mutation($input: AddSubuserInput!) { addSubuser(input: $input) { subuser { id } } }", { input: { nam: "x" } }],
    [
      "mutation($input: AddSubuserInput!) { addSubuser(input: $input) { subuser { id } } }",
      { input: { name: "x", password: "y", roles: ["Ownr"] } },
    ],
  ])("%s with wrong variables", async (query, variables) => {
    const answer = await ask(query, variables);
    expect(answer.status).toBe(400);
    expect(answer.codes.every((code) => code === "BAD_USER_INPUT")).toBe(true);
    expectDiscreet(answer);
  });

  it("a wrong variable does not come back with its value where it is a password", async () => {
    const answer = await post(
      "mutation($input: LogInInput!) { logIn(input: $input) { sessionId } }",
      {},
      { input: { login: 1, password: PASSWORD } },
    );
    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain(PASSWORD);
  });
});

describe("introspection", () => {
  const INTROSPECTION = "{ __schema { types { name } } }";

  it.each([
    INTROSPECTION,
    '{ __type(name: "Viewer") { name } }',
    "query { ...f } fragment f on Query { __schema { types { name } } }",
    '{ loginPage(loginId: "x") { accountName } a: __schema { types { name } } }',
    "{ ... { ... { __schema { types { name } } } } }",
  ])("is refused in production to whoever is not logged in: %s", async (query) => {
    vi.stubEnv("NODE_ENV", "production");
    const answer = await post(query);
    expect(answer.codes).toEqual(["UNAUTHENTICATED"]);
    expect(answer.status).toBe(401);
    expect(answer.text).not.toContain("Viewer");
  });

  it("is not opened by a mutation that logs nobody in", async () => {
    vi.stubEnv("NODE_ENV", "production");
    const answer = await post(
      'mutation { __schema { types { name } } logIn(input: { login: "nobody", password: "x" }) { sessionId } }',
    );
    expect(answer.text).not.toContain('"Viewer"');
  });

  it("answers a viewer of any role in production, and anybody elsewhere", async () => {
    const support = await account.subuser("PayerNoVerify");
    expect((await post(INTROSPECTION)).body.data.__schema.types.length).toBeGreaterThan(10);
    vi.stubEnv("NODE_ENV", "production");
    expect((await post(INTROSPECTION, bearer(support.token))).body.data.__schema.types.length).toBeGreaterThan(10);
  });

  it("says of each guarded field what opens it", async () => {
    const { body } = await ask('{ __type(name: "Query") { fields { name description } } }');
    const described = Object.fromEntries(
      body.data.__type.fields.map(({ name, description }: { name: string; description: string }) => [
        name,
        description,
      ]),
    );
    expect(described.subusers).toContain("Opened by SUBUSERS: MainAccount, Owner.");
    expect(described.viewer).toContain("Open to every viewer.");
    expect(described.loginPage).toContain("Open to anyone.");
  });
});

describe("no text or id makes an error of ours", () => {
  const bad: [string, string][] = [
    ["a NUL", "some\0body"],
    ["half a character pair", "half \ud83c of a pair"],
    ["10,000 characters", "a".repeat(10_000)],
    ["nothing", ""],
    ["line breaks and control characters", "a\r\n\u0001\u001b[31m\u2028b"],
    ["a huge number", "9".repeat(400)],
    ["a negative number", "-1"],
    ["NaN", "NaN"],
    ["a number beyond 64 bits", "9223372036854775808"],
    ["a number with an exponent", "1e400"],
    ["SQL", "1'; drop table accounts; --"],
    ["a template", "${7*7}{{7*7}}<%= 7 %>"],
  ];

  // The first two in every place, each of the others in every fourth: every place is tested with five of them.
  it.each(bad.map(([what, text], turn) => ({ what, text, turn })))(
    "$what, wherever it stands",
    async ({ text, turn }) => {
      const application = await account.application();
      const calls = textCalls(schema, {
        Account: (inner) => `account { ${inner} }`,
        Viewer: (inner) => `viewer { ${inner} }`,
        Application: (inner) => `application(id: ${application}) { ${inner} }`,
      });
      expect(Object.keys(calls).length).toBeGreaterThan(300);
      for (const [place, callWith] of Object.entries(calls).filter(
        (_, index) => turn < 2 || (index + turn) % 4 === 0,
      )) {
        const [query, variables] = callWith(text);
        // A successful login or sign-up ends the requesting session.
        const { token } = /signUp|logIn/.test(query) ? await makeAccount() : account;
        const answer = await post(
          query,
          { ...bearer(token), "x-gatehouse-address": `192.0.2.${Math.floor(Math.random() * 255)}` },
          variables,
        );
        expect({ place, is: answer.status < 500 }).toEqual({ place, is: true });
        for (const code of answer.codes)
          expect({
            place,
            codes: ["BAD_USER_INPUT", "NOT_FOUND", "UNAUTHENTICATED", "RATE_LIMITED", "FORBIDDEN", "CONFLICT"],
          }).toMatchObject({ codes: expect.arrayContaining([code]) });
        expectDiscreet(answer);
      }
    },
    180_000,
  );

  it.each([2_147_483_648, -2_147_483_649, 1e300, 0.5, -0])("nor the number %d as a page's size", async (first) => {
    const answer = await ask("query($first: Int) { subusers(first: $first) { totalCount } }", { first });
    expect(answer.status).toBeLessThan(500);
    expect(answer.codes).toEqual(["BAD_USER_INPUT"]);
  });

  it("nor 10,000 characters as a name in the request itself", async () => {
    const long = "a".repeat(10_000);
    for (const query of [
      `{ ${long} }`,
      `query ${long} { viewer { kind } }`,
      `{ ${long}: viewer { kind } }`,
      `{ viewer { ...${long} } }`,
      `query($${long}: ID) { viewer { kind } }`,
    ]) {
      const answer = await ask(query);
      expect(answer.status).toBeLessThan(500);
      expect(answer.codes).not.toContain("INTERNAL_SERVER_ERROR");
    }
  });
});
