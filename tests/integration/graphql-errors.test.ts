import { isInputObjectType, isObjectType, getNamedType, type GraphQLArgument, type GraphQLInputField } from "graphql";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";

import { schema } from "@/graphql/schema";
import type * as getProfile from "@/lib/accounts/get-profile";

import { makeAccount, PASSWORD, type Account } from "../support/world";
import { bearer, post, type Received } from "./over-http";

const failing = vi.hoisted(() => ({ error: undefined as unknown }));

vi.mock("@/lib/accounts/get-profile", async (importOriginal) => {
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

/** Nothing that only a developer should see. */
function expectDiscreet({ text }: Received): void {
  expect(text).not.toMatch(/did you mean/i);
  expect(text).not.toMatch(/stacktrace|node_modules|\.ts:\d+|\bat \w+ \(/);
  expect(text).not.toMatch(/\b(select|insert into|update) .*\b(from|values|set)\b|failed query|params:|constraint|relation "/i);
}

describe("an error that nobody foresaw", () => {
  it.each<[string, unknown]>([
    ["an Error", new Error('Failed query: select "password_hash" from "accounts" params: 7')],
    ["an Error with a cause", new Error("outer", { cause: new Error('relation "accounts" does not exist') })],
    ["a text", "select * from accounts"],
    ["nothing", null],
    ["an object with a code and an extension", Object.assign(new Error("secret"), { code: "42P01", extensions: { code: "LEAK", secret: "x" } })],
  ])("that is %s is told as a sentence with an id and no more, and the rest is answered", async (_what, error) => {
    failing.error = error;
    const answer = await ask("{ account { name email } }");
    expect(answer.status).toBe(200);
    expect(answer.body.data).toEqual({ account: { name: account.name, email: null } });
    const [told] = answer.body.errors;
    expect(answer.body.errors).toHaveLength(1);
    expect(told).toMatchObject({ path: ["account", "email"], extensions: { code: "INTERNAL_SERVER_ERROR", id: expect.stringMatching(/^[0-9a-f-]{36}$/) } });
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
    "{ auditLog(from: \"x\") { totalCount } }",
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
    ["mutation($input: AddSubuserInput!) { addSubuser(input: $input) { subuser { id } } }", { input: { name: "x", password: "y", roles: ["Ownr"] } }],
  ])("%s with wrong variables", async (query, variables) => {
    const answer = await ask(query, variables);
    expect(answer.status).toBe(400);
    expect(answer.codes.every((code) => code === "BAD_USER_INPUT")).toBe(true);
    expectDiscreet(answer);
  });

  it("a wrong variable does not come back with its value where it is a password", async () => {
    const answer = await post("mutation($input: LogInInput!) { logIn(input: $input) { sessionId } }", {}, { input: { login: 1, password: PASSWORD } });
    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain(PASSWORD);
  });
});

describe("introspection", () => {
  const INTROSPECTION = "{ __schema { types { name } } }";

  it.each([INTROSPECTION, '{ __type(name: "Viewer") { name } }', "query { ...f } fragment f on Query { __schema { types { name } } }", '{ loginPage(loginId: "x") { accountName } a: __schema { types { name } } }', "{ ... { ... { __schema { types { name } } } } }"])(
    "is refused in production to whoever is not logged in: %s",
    async (query) => {
      vi.stubEnv("NODE_ENV", "production");
      const answer = await post(query);
      expect(answer.codes).toEqual(["UNAUTHENTICATED"]);
      expect(answer.status).toBe(401);
      expect(answer.text).not.toContain("Viewer");
    },
  );

  it("is not opened by a mutation that logs nobody in", async () => {
    vi.stubEnv("NODE_ENV", "production");
    const answer = await post('mutation { __schema { types { name } } logIn(input: { login: "nobody", password: "x" }) { sessionId } }');
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
    const described = Object.fromEntries(body.data.__type.fields.map(({ name, description }: { name: string; description: string }) => [name, description]));
    expect(described.subusers).toContain("Opened by SUBUSERS: MainAccount, Owner.");
    expect(described.viewer).toContain("Open to every viewer.");
    expect(described.loginPage).toContain("Open to anyone.");
  });
});

/** A request for each place of the schema that takes a text or an id, with the text put there. */
const texts: Record<string, (text: string) => [query: string, variables: Record<string, unknown>]> = {
  "Query.loginPage(loginId)": (x) => ["query($x: String!) { loginPage(loginId: $x) { accountName } }", { x }],
  "Query.subuser(id)": (x) => ["query($x: ID!) { subuser(id: $x) { name } }", { x }],
  ...Object.fromEntries(
    ["Query", "Account"].flatMap((type) => {
      const inside = (field: string) => (type === "Query" ? field : `account { ${field} }`);
      const filter = (name: string, list: string, kind: string) => (x: string): [string, Record<string, unknown>] => [`query($x: ${kind}) { ${inside(`${list}(${name}: $x) { totalCount }`)} }`, { x }];
      return [
        ...["after", "before", "search"].map((name) => [`${type}.subusers(${name})`, filter(name, "subusers", "String")]),
        ...["after", "before", "action"].map((name) => [`${type}.auditLog(${name})`, filter(name, "auditLog", "String")]),
        [`${type}.auditLog(actor)`, filter("actor", "auditLog", "ID")],
      ];
    }),
  ),
  ...Object.fromEntries(
    Object.entries({
      "SignUpInput.accountName": "signUp", "SignUpInput.email": "signUp", "SignUpInput.password": "signUp",
      "LogInInput.login": "logIn", "LogInInput.password": "logIn",
      "LogInSubuserInput.loginId": "logInSubuser", "LogInSubuserInput.name": "logInSubuser", "LogInSubuserInput.password": "logInSubuser",
      "ChangePasswordInput.oldPassword": "changePassword", "ChangePasswordInput.newPassword": "changePassword",
      "AddSubuserInput.name": "addSubuser", "AddSubuserInput.password": "addSubuser", "AddSubuserInput.description": "addSubuser",
      "UpdateSubuserInput.id": "updateSubuser", "UpdateSubuserInput.description": "updateSubuser",
      "ResetSubuserPasswordInput.id": "resetSubuserPassword", "ResetSubuserPasswordInput.password": "resetSubuserPassword",
    }).map(([place, field]) => {
      const [input, name] = place.split(".") as [string, string];
      return [place, (x: string): [string, Record<string, unknown>] => [`mutation($input: ${input}!) { ${field}(input: $input) ${selections[field]} }`, { input: { ...valid[field]!(), [name]: x } }]];
    }),
  ),
  "Mutation.deleteSubuser(id)": (x) => ["mutation($x: ID!) { deleteSubuser(id: $x) }", { x }],
  "Mutation.endSubuserSessions(subuserId)": (x) => ["mutation($x: ID!) { endSubuserSessions(subuserId: $x) }", { x }],
  "Mutation.endSession(id)": (x) => ["mutation($x: ID!) { endSession(id: $x) }", { x }],
};

describe("no text or id makes an error of ours", () => {
  it("and every place that takes one is tried here", () => {
    const takesText = ({ type }: GraphQLArgument | GraphQLInputField) => ["String", "ID"].includes(getNamedType(type).name);
    const places = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__")).flatMap((type) => {
      if (isInputObjectType(type)) return Object.values(type.getFields()).filter(takesText).map(({ name }) => `${type.name}.${name}`);
      if (!isObjectType(type)) return [];
      return Object.values(type.getFields()).flatMap((field) => field.args.filter(takesText).map(({ name }) => `${type.name}.${field.name}(${name})`));
    });
    expect(Object.keys(texts).sort()).toEqual(places.sort());
  });

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

  it.each(Object.keys(texts).flatMap((place) => bad.map(([what, text]) => ({ place, what, text }))))("$place: $what", async ({ place, text }) => {
    const [query, variables] = texts[place]!(text);
    // A login or a new account that goes well ends the session that asked.
    const { token } = /signUp|logIn/.test(query) ? await makeAccount() : account;
    const answer = await post(query, { ...bearer(token), "x-gatehouse-address": `192.0.2.${Math.floor(Math.random() * 255)}` }, variables);
    expect(answer.status).toBeLessThan(500);
    for (const code of answer.codes) expect(["BAD_USER_INPUT", "NOT_FOUND", "UNAUTHENTICATED", "RATE_LIMITED"]).toContain(code);
    expectDiscreet(answer);
  });

  it.each([2_147_483_648, -2_147_483_649, 1e300, 0.5, -0])("nor the number %d as a page's size", async (first) => {
    const answer = await ask("query($first: Int) { subusers(first: $first) { totalCount } }", { first });
    expect(answer.status).toBeLessThan(500);
    expect(answer.codes).toEqual(["BAD_USER_INPUT"]);
  });

  it("nor 10,000 characters as a name in the request itself", async () => {
    const long = "a".repeat(10_000);
    for (const query of [`{ ${long} }`, `query ${long} { viewer { kind } }`, `{ ${long}: viewer { kind } }`, `{ viewer { ...${long} } }`, `query($${long}: ID) { viewer { kind } }`]) {
      const answer = await ask(query);
      expect(answer.status).toBeLessThan(500);
      expect(answer.codes).not.toContain("INTERNAL_SERVER_ERROR");
    }
  });
});

const selections: Record<string, string> = {
  signUp: "{ expiresAt }", logIn: "{ expiresAt }", logInSubuser: "{ expiresAt }", changePassword: "",
  addSubuser: "{ subuser { id } }", updateSubuser: "{ subuser { id } }", resetSubuserPassword: "{ subuser { id } }",
};

const valid: Record<string, () => Record<string, unknown>> = {
  signUp: () => ({ accountName: "somebody", email: "somebody@example.com", password: "short" }),
  logIn: () => ({ login: "nobody", password: "x" }),
  logInSubuser: () => ({ loginId: "x", name: "nobody", password: "x" }),
  changePassword: () => ({ oldPassword: "x", newPassword: "y" }),
  addSubuser: () => ({ name: `sub-${Math.random().toString(36).slice(2, 12)}`, password: PASSWORD, roles: ["Support"] }),
  updateSubuser: () => ({ id: "4242424242", description: "x" }),
  resetSubuserPassword: () => ({ id: "4242424242", password: PASSWORD }),
};
