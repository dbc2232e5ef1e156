import { beforeAll, describe, expect, it } from "vitest";

import { limits } from "@/graphql/limits";
import { addApplication } from "@/lib/applications/applications/add-application";
import { addRule } from "@/lib/applications/rules/add-rule";
import { addScenario } from "@/lib/applications/scenarios/add-scenario";
import { SCRIPT_MAX } from "@/lib/applications/scenarios/input";
import { bearer, post, type Received, send } from "@/tests/integration/over-http";
import { type Account, makeAccount, PASSWORD, unique } from "@/tests/support/world";

let account: Account;
beforeAll(async () => void (account = await makeAccount()));

const ask = (query: string, variables?: Record<string, unknown>) => post(query, bearer(account.token), variables);
const times = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join(" ");

/** Asserts an actionable rejection: status 400, no data, and each error with a code and a message. */
function expectRefused({ status, body, codes }: Received, words: RegExp): void {
  expect(status).toBe(400);
  expect(body.data ?? null).toBeNull();
  expect(codes.length).toBeGreaterThan(0);
  for (const code of codes) expect(code).toMatch(/^(GRAPHQL_PARSE_FAILED|GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT)$/);
  expect(body.errors.map(({ message }: { message: string }) => message).join("\n")).toMatch(words);
}

function expectAnswered({ status, body }: Received): void {
  expect({ status, errors: body.errors ?? [] }).toEqual({ status: 200, errors: [] });
}

const deep = (levels: number) => `{ viewer { ${"... on Viewer { ".repeat(levels)}kind${" }".repeat(levels)} } }`;

describe("the limits are those that the guide names:", () => {
  it("tokens, depth, aliases, directives and list items", () => {
    expect(limits).toMatchObject({ tokens: 1_000, depth: 10, aliases: 15, directives: 50, listItems: 100 });
    expect(limits.rootFields).toBeGreaterThan(0);
    expect(limits.selections).toBeGreaterThan(0);
  });
});

describe("an answer", () => {
  const levels = (count: number, inner: string) =>
    `{ application(id: "${applicationId}") { ${"rules { scenarios { ".repeat(count)}${inner}${" } }".repeat(count)} } }`;
  let applicationId: string;
  beforeAll(async () => {
    const application = await addApplication(account.main, { name: unique("app-") });
    applicationId = String(application.applicationId);
    const scenarioIds = [];
    for (let n = 0; n < 6; n++)
      scenarioIds.push(
        String(
          (await addScenario(account.main, { applicationId, name: `s${n}`, script: "x".repeat(SCRIPT_MAX) }))
            .scenarioId,
        ),
      );
    for (let n = 0; n < 6; n++)
      await addRule(account.main, { applicationId, name: `r${n}`, pattern: "1", scenarioIds });
  });

  it("that lists within lists multiply is given up, and nothing of it leaves but that it is too large", async () => {
    expectAnswered(await ask(levels(2, "id")));
    const { body, ...answer } = await ask(levels(3, "rules { id }"));
    expectRefused({ body, ...answer }, /too large/);
    expect(body.errors).toHaveLength(1);
  });

  it("that repeats a long text is given up, though its items are few", async () => {
    expectAnswered(await ask(levels(1, "script")));
    expectRefused(await ask(levels(2, "script")), /too large/);
  });
});

describe("refused is a request with", () => {
  it("1,001 tokens", async () => {
    expectRefused(await ask(`{ ${times(999, () => "__typename")} }`), /1,?000 tokens/);
  });

  it("a depth of 11, plain or through fragments", async () => {
    expectRefused(await ask(deep(11)), /depth/i);
    const chain = times(
      11,
      (index) => `fragment f${index} on Viewer { ${index === 10 ? "kind" : `...f${index + 1}`} }`,
    );
    expectRefused(await ask(`{ viewer { ...f0 } } ${chain}`), /depth/i);
  });

  it("16 aliases, plain or through fragments", async () => {
    expectRefused(await ask(`{ viewer { ${times(16, (index) => `a${index}: kind`)} } }`), /alias/i);
    expectRefused(
      await ask(
        `{ viewer { ...one ...two } } fragment one on Viewer { ${times(8, (index) => `a${index}: kind`)} } fragment two on Viewer { ${times(8, (index) => `b${index}: kind`)} }`,
      ),
      /alias/i,
    );
  });

  it("51 directives, plain or through fragments", async () => {
    expectRefused(await ask(`{ viewer { ${times(51, () => "... @include(if: true) { kind }")} } }`), /directive/i);
    expectRefused(
      await ask(
        `{ viewer { ...one ...two } } fragment one on Viewer { ${times(26, () => "... @include(if: true) { kind }")} } fragment two on Viewer { ${times(26, () => "... @skip(if: false) { kind }")} }`,
      ),
      /directive/i,
    );
  });

  it("21 root fields, plain or through fragments", async () => {
    const fields = "viewer { kind }";
    expectRefused(await ask(`{ ${times(21, () => fields)} }`), /root fields/);
    expectRefused(
      await ask(
        `{ ...one ...two } fragment one on Query { ${times(11, () => fields)} } fragment two on Query { ${times(11, () => fields)} }`,
      ),
      /root fields/,
    );
    expectRefused(await ask(`{ ${times(21, () => "...one")} } fragment one on Query { ${fields} }`), /root fields/);
  });

  const add = "mutation($input: AddSubuserInput!) { addSubuser(input: $input) { subuser { id } } }";
  const input = { name: "somebody", password: PASSWORD, roles: Array.from({ length: 101 }, () => "Support") };

  it("a list of 101 items, in the text or in the variables", async () => {
    expectRefused(
      await ask(
        `mutation { addSubuser(input: { name: "somebody", password: "${PASSWORD}", roles: [${times(101, () => "Support")}] }) { subuser { id } } }`,
      ),
      /100 items/,
    );
    expectRefused(await ask(add, { input }), /100 items/);
    expectRefused(await ask("{ viewer { kind } }", { unused: input.roles }), /100 items/);
  });

  it.each([
    [
      "two logins by alias",
      `a: logIn(input: { login: "x", password: "x" }) { sessionId } b: logIn(input: { login: "y", password: "y" }) { sessionId }`,
    ],
    [
      "a login and a subuser's login",
      `logIn(input: { login: "x", password: "x" }) { sessionId } logInSubuser(input: { loginId: "x", name: "y", password: "y" }) { sessionId }`,
    ],
    [
      "a login and a sign-up",
      `logIn(input: { login: "x", password: "x" }) { sessionId } signUp(input: { accountName: "x", email: "y", password: "y" }) { sessionId }`,
    ],
    [
      "two changes of the password by alias",
      `a: changePassword(input: { oldPassword: "x", newPassword: "y" }) b: changePassword(input: { oldPassword: "z", newPassword: "y" })`,
    ],
  ])("%s, plain, through a fragment spread twice, or inline", async (_what, fields) => {
    const [first] = fields.split(/ (?=b: |logInSubuser|signUp)/);
    for (const query of [
      `mutation { ${fields} }`,
      `mutation { ...f } fragment f on Mutation { ${fields} }`,
      `mutation { ... on Mutation { ${fields} } }`,
      `mutation { ${first} ...f } fragment f on Mutation { ${fields.slice(first!.length)} }`,
    ]) {
      expectRefused(await post(query), /one password/);
    }
  });

  it("selections that a few fragments multiply", async () => {
    const chain = times(
      40,
      (index) => `fragment f${index} on Viewer { ${index === 39 ? "kind" : `...f${index + 1} ...f${index + 1}`} }`,
    );
    expectRefused(await ask(`{ viewer { ...f0 } } ${chain}`), /too many selections/);
  });

  it("a fragment that spreads itself, at once or in a circle", async () => {
    expectRefused(await ask("{ viewer { ...a } } fragment a on Viewer { kind ...a }"), /fragment "a"/);
    expectRefused(
      await ask("{ ...a } fragment a on Query { ...b } fragment b on Query { viewer { kind } ...a }"),
      /fragment "a"/,
    );
    expectRefused(await post("mutation { ...a } fragment a on Mutation { logOut ...a }"), /fragment "a"/);
  });

  it("several operations and none of them named", async () => {
    const answer = await ask("query one { viewer { kind } } query two { viewer { kind } }");
    expect(answer.status).toBe(400);
    expect(answer.codes).toEqual(["OPERATION_RESOLUTION_FAILURE"]);
  });

  it("variables 11 levels deep, or 20,000", async () => {
    for (const levels of [11, 20_000]) {
      const body = `{"query":"{ viewer { kind } }","variables":{"deep":${"[".repeat(levels)}${"]".repeat(levels)}}}`;
      expectRefused(
        await send({ headers: { "content-type": "application/json", ...bearer(account.token) }, body }),
        /levels deep/,
      );
    }
  });

  it("an operation that is a subscription, which runs nothing", async () => {
    const { status, body, codes } = await ask("subscription { viewer { kind } }");
    expect(status).toBeLessThan(500);
    expect(body.data ?? null).toBeNull();
    expect(codes).toHaveLength(1);
    expect(codes[0]).toMatch(/^(GRAPHQL_VALIDATION_FAILED|OPERATION_RESOLUTION_FAILURE|BAD_USER_INPUT|BAD_REQUEST)$/);
  });

  it.each([
    "{ viewer { kind @defer } }",
    "{ viewer { ... @defer { kind } } }",
    "{ nothing }",
    "{ viewer { nothing } }",
    "{ viewer",
    "",
    "{ }",
    "query($x: Nothing) { viewer { kind } }",
  ])("what the schema does not have: %s", async (query) => {
    const answer = await ask(query);
    expect(answer.status).toBe(400);
    expect(answer.body.errors.length).toBeGreaterThan(0);
  });
});

describe("answered is a request with", () => {
  it("15 aliases", async () => expectAnswered(await ask(`{ viewer { ${times(15, (index) => `a${index}: kind`)} } }`)));
  it("50 directives", async () =>
    expectAnswered(await ask(`{ viewer { ${times(50, () => "... @include(if: true) { kind }")} } }`)));
  it("20 root fields", async () => expectAnswered(await ask(`{ ${times(20, () => "viewer { kind }")} }`)));
  it("a list of 100 items", async () => {
    const roles = Array.from({ length: 100 }, () => "Support");
    expectAnswered(
      await ask("mutation($input: AddSubuserInput!) { addSubuser(input: $input) { subuser { roles { name } } } }", {
        input: { name: "hundredfold", password: PASSWORD, roles },
      }),
    );
  });
  it("the deepest path that the schema has", async () => {
    expectAnswered(await ask("{ account { subusers { edges { node { roles { sections { id } } } } } } }"));
  });
});
