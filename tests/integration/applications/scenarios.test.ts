import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";

import { addRule } from "@/lib/applications/rules/add-rule";
import { addScenario } from "@/lib/applications/scenarios/add-scenario";
import { updateScenario } from "@/lib/applications/scenarios/update-scenario";
import { bearer, post } from "@/tests/integration/over-http";
import { statementsOf } from "@/tests/integration/statements";
import { type Account, anonymous, asSuperuser, auditRows, makeAccount, run, unique } from "@/tests/support/world";

const ADD =
  "mutation($input: AddScenarioInput!) { addScenario(input: $input) { scenario { id name isShared applicationId script version modifiedBy } } }";
const UPDATE =
  "mutation($input: UpdateScenarioInput!) { updateScenario(input: $input) { scenario { id name script version modifiedBy } } }";
const RESTORE =
  "mutation($input: RestoreScenarioInput!) { restoreScenario(input: $input) { scenario { name script version } } }";
const DELETE = "mutation($id: ID!) { deleteScenario(id: $id) }";
const LIST =
  "query($id: ID!, $search: String, $shared: Boolean) { application(id: $id) { scenarios(search: $search, shared: $shared) { totalCount nodes { name isShared } } } }";

const LONGEST = 256 * 1024;

let account: Account;
let applicationId: string;
beforeAll(async () => {
  account = await makeAccount();
  applicationId = await account.application();
});

const make = async (script = "// one", name = unique("scn-")) =>
  String((await addScenario(account.main, { applicationId, name, script })).scenarioId);
const stored = (id: string) =>
  asSuperuser(
    sql`select *, array(select version from scenario_versions saved where saved.scenario_id = scenarios.scenario_id order by 1) as kept from scenarios where scenario_id = ${id}`,
  );

describe("every verb", () => {
  it("is refused without a login, and to whoever lacks the section", async () => {
    const id = await make();
    const before = await stored(id);
    const { ctx } = await account.subuser("Supervisor");
    const asked: [string, Record<string, unknown>][] = [
      [ADD, { input: { applicationId, name: "mine" } }],
      [UPDATE, { input: { id, script: "changed" } }],
      [RESTORE, { input: { id, restore: 1 } }],
      [DELETE, { id }],
    ];
    for (const [query, variables] of asked) {
      expect((await run(anonymous(), query, variables)).codes).toEqual(["UNAUTHENTICATED"]);
      expect((await run(ctx, query, variables)).codes).toEqual(["FORBIDDEN"]);
    }
    await expect(addScenario(ctx, { applicationId, name: "mine" })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(updateScenario(ctx, { id, script: "changed" })).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(await stored(id)).toEqual(before);
  });

  it("never shows a script to an engine that is none, nor to another account's engine", async () => {
    const id = await make("// secret");
    const query = "query($id: ID!) { engineScenario(id: $id) { script } }";
    expect((await run(account.main, query, { id })).codes).toEqual(["FORBIDDEN"]);
    const { main } = await makeAccount();
    const engine = { ...main, viewer: { ...main.viewer, permissions: new Set(["engine"] as const) } };
    expect((await run(engine, query, { id })).codes).toEqual(["NOT_FOUND"]);
  });
});

describe("addScenario", () => {
  it.each([
    ["no name", { name: " " }, "name"],
    ["a name of 30 characters", { name: "n".repeat(30) }, "name"],
    ["a name over two lines", { name: "a\nb" }, "name"],
    ["a script of 262,145 characters", { name: "long", script: "x".repeat(LONGEST + 1) }, "script"],
  ])("refuses %s with a sentence for the field", async (_what, input, field) => {
    const { errors } = await run(account.main, ADD, { input: { applicationId, ...input } });
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: "BAD_USER_INPUT", fields: { [field]: expect.stringMatching(/\.$/) } },
    ]);
  });

  it("makes one in an application or shared, each with a name of its own, and lists both", async () => {
    const { ctx, name: developer } = await account.subuser("Developer");
    const id = await account.application();
    const own = await run(ctx, ADD, { input: { applicationId: id, name: "Greeting", script: "// hello" } });
    expect(own.data.addScenario.scenario).toMatchObject({
      name: "Greeting",
      isShared: false,
      applicationId: id,
      script: "// hello",
      version: 1,
      modifiedBy: developer,
    });
    const shared = await run(ctx, ADD, { input: { name: "Greeting" } });
    expect(shared.data.addScenario.scenario).toMatchObject({ isShared: true, applicationId: null, script: "" });
    for (const input of [{ applicationId: id, name: "greeting" }, { name: "GREETING" }]) {
      expect((await run(ctx, ADD, { input })).errors[0]?.extensions).toMatchObject({
        code: "BAD_USER_INPUT",
        fields: { name: expect.any(String) },
      });
    }
    const listed = async (variables: object) => (await run(ctx, LIST, { id, ...variables })).data.application.scenarios;
    expect(await listed({ search: "greet" })).toEqual({
      totalCount: 2,
      nodes: expect.arrayContaining([
        { name: "Greeting", isShared: false },
        { name: "Greeting", isShared: true },
      ]),
    });
    expect((await listed({ shared: true })).nodes).toEqual([{ name: "Greeting", isShared: true }]);
    expect((await listed({ shared: false })).nodes).toEqual([{ name: "Greeting", isShared: false }]);
    expect((await listed({ search: "nothing" })).nodes).toEqual([]);
    const rows = await auditRows(account, "scenario.add");
    expect(rows.at(-2)).toMatchObject({
      actor_name: developer,
      object_name: "Greeting",
      new_values: { name: "Greeting", characters: 8 },
    });
    expect(JSON.stringify(rows)).not.toContain("// hello");
  });
});

describe("updateScenario", () => {
  it("keeps each saved state as a version, tells who saved it, and keeps the script out of the audit log", async () => {
    const id = await make("// one");
    const { ctx, name: developer } = await account.subuser("Developer");
    await run(ctx, UPDATE, { input: { id, script: "// secret two", version: 1 } });
    await run(ctx, UPDATE, { input: { id, script: "// secret two", version: 2 } }); // the same script again
    const { data } = await run(
      ctx,
      "query($id: ID!) { scenario(id: $id) { script version modifiedBy versions { version savedBy } savedVersion(version: 1) { script } } }",
      { id },
    );
    expect(data.scenario).toEqual({
      script: "// secret two",
      version: 2,
      modifiedBy: developer,
      versions: [
        { version: 2, savedBy: developer },
        { version: 1, savedBy: account.name },
      ],
      savedVersion: { script: "// one" },
    });
    const rows = (await auditRows(account, "scenario.update")).filter(({ object_id }) => object_id === id);
    expect(rows).toMatchObject([
      { old_values: { version: 1, characters: 6 }, new_values: { version: 2, characters: 13 } },
    ]);
    expect(JSON.stringify(rows)).not.toContain("secret");
  });

  it("saves over the version that it was told and no other: of two at once, one wins", async () => {
    const id = await make();
    const answers = await Promise.all(
      ["// first", "// second"].map((script) => run(account.main, UPDATE, { input: { id, script, version: 1 } })),
    );
    expect(answers.flatMap(({ codes }) => codes)).toEqual(["CONFLICT"]);
    expect(answers.flatMap(({ errors }) => errors.map(({ message }) => message))).toEqual([
      expect.stringContaining(`${account.name} saved`),
    ]);
    expect((await stored(id))[0]).toMatchObject({ version: 2, kept: ["1", "2"].map(Number) });
  });

  it("keeps the newest hundred versions", async () => {
    const id = await make();
    await asSuperuser(sql`
      with more as (insert into scenario_versions (account_id, scenario_id, version, name, script, saved_by)
        select ${account.id}::bigint, ${id}::bigint, n, 'old', '', '' from generate_series(2, 100) n)
      update scenarios set version = 100 where scenario_id = ${id}`);
    expect((await run(account.main, UPDATE, { input: { id, script: "// 101" } })).codes).toEqual([]);
    const { data } = await run(account.main, "query($id: ID!) { scenario(id: $id) { versions { version } } }", { id });
    const versions = data.scenario.versions.map(({ version }: { version: number }) => version);
    expect([versions.length, versions[0], versions.at(-1)]).toEqual([100, 101, 2]);
    expect(
      (await run(account.main, "query($id: ID!) { scenario(id: $id) { savedVersion(version: 1) { script } } }", { id }))
        .codes,
    ).toEqual(["NOT_FOUND"]);
  });

  it("restores an older script as a new version, and knows no version that never was", async () => {
    const id = await make("// one");
    await run(account.main, UPDATE, { input: { id, script: "// two", name: unique("new-") } });
    expect((await run(account.main, RESTORE, { input: { id, restore: 7 } })).codes).toEqual(["NOT_FOUND"]);
    expect((await run(account.main, RESTORE, { input: { id, restore: 1, version: 1 } })).codes).toEqual(["CONFLICT"]);
    const { data } = await run(account.main, RESTORE, { input: { id, restore: 1, version: 2 } });
    expect(data.restoreScenario.scenario).toMatchObject({
      script: "// one",
      version: 3,
      name: expect.stringMatching(/^new-/),
    });
    expect((await auditRows(account, "scenario.restore")).at(-1)).toMatchObject({
      new_values: { restored: 1, version: 3 },
    });
  });
});

describe("deleteScenario", () => {
  it("keeps one that a rule runs, and deletes any other with its versions", async () => {
    const id = await make();
    const name = unique("rule-");
    const { ruleId } = await addRule(account.main, { applicationId, name, pattern: ".*", scenarioIds: [id] });
    const refused = await run(account.main, DELETE, { id });
    expect({ codes: refused.codes, message: refused.errors[0]?.message }).toEqual({
      codes: ["CONFLICT"],
      message: expect.stringMatching(/a rule/),
    });
    expect(
      (await run(account.main, "query($id: ID!) { scenario(id: $id) { rules { name } } }", { id })).data.scenario.rules,
    ).toEqual([{ name }]);
    await asSuperuser(sql`delete from rules where rule_id = ${ruleId}`);
    expect((await run(account.main, DELETE, { id })).data).toEqual({ deleteScenario: true });
    expect(await asSuperuser(sql`select from scenario_versions where scenario_id = ${id}`)).toEqual([]);
    expect((await auditRows(account, "scenario.delete")).at(-1)).toMatchObject({ object_id: id });
  });
});

describe("a script of the greatest length", () => {
  const script = "ы\n".repeat(LONGEST / 2);

  it("is saved over HTTP by whoever holds scenarios, and its document is held to 100 kB", async () => {
    const { token } = await account.subuser("Developer");
    const id = await make();
    const { status, body } = await post(UPDATE, bearer(token), { input: { id, script } });
    expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
    expect(body.data.updateScenario.scenario.script).toBe(script);
    expect((await post(`{ __typename } #${"x".repeat(100_000)}`, bearer(token))).status).toBe(413);
    expect((await post(UPDATE, bearer(token), { input: { id, script: "x".repeat(1_700_000) } })).status).toBe(413);
  });

  it("is 413 for anybody else", async () => {
    const { token } = await account.subuser("Supervisor");
    expect((await post("{ __typename }", bearer(token), { x: script })).status).toBe(413);
    expect((await post("{ __typename }", {}, { x: script })).status).toBe(413);
  });

  it("is read ten at a time at most", async () => {
    const id = await account.application();
    for (let n = 0; n < 11; n++) await addScenario(account.main, { applicationId: id, name: `n${n}` });
    const { codes } = await run(
      account.main,
      "query($id: ID!) { application(id: $id) { scenarios(shared: false, first: 11) { nodes { script } } } }",
      { id },
    );
    expect(new Set(codes)).toEqual(new Set(["BAD_USER_INPUT"]));
    expect(
      (
        await run(
          account.main,
          "query($id: ID!) { application(id: $id) { scenarios(shared: false, first: 10) { nodes { script } } } }",
          { id },
        )
      ).codes,
    ).toEqual([]);
  });
});

it("a page of 50 scenarios takes as many statements as a page of 5", async () => {
  const id = await account.application();
  await asSuperuser(sql`
    insert into scenarios (account_id, application_id, name, script, search_text, modified_by)
    select ${account.id}::bigint, ${id}::bigint, 'many-' || n, '', 'many', '' from generate_series(1, 60) n`);
  const query =
    'query($id: ID!, $first: Int) { application(id: $id) { scenarios(first: $first, search: "many") { totalCount nodes { name version modifiedBy rules { name } } } } }';
  const few = await statementsOf(account.main, query, { id, first: 5 });
  const many = await statementsOf(account.main, query, { id, first: 50 });
  expect(few).toBeGreaterThan(0);
  expect(many).toBe(few);
});
