import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";

import { addRule } from "@/lib/applications/rules/add-rule";
import { deleteRule } from "@/lib/applications/rules/delete-rule";
import { reorderRules } from "@/lib/applications/rules/reorder-rules";
import { updateRule } from "@/lib/applications/rules/update-rule";
import { addScenario } from "@/lib/applications/scenarios/add-scenario";
import { statementsOf } from "@/tests/integration/statements";
import { type Account, anonymous, asSuperuser, auditRows, makeAccount, run, unique } from "@/tests/support/world";

const ADD =
  "mutation($input: AddRuleInput!) { addRule(input: $input) { rule { id name pattern patternExclude videoConference position scenarios { name } bindKey { id } version } } }";
const UPDATE =
  "mutation($input: UpdateRuleInput!) { updateRule(input: $input) { rule { name pattern scenarios { id } version bindKey { name } } } }";
const DELETE = "mutation($id: ID!) { deleteRule(id: $id) }";
const REORDER = "mutation($input: ReorderRulesInput!) { reorderRules(input: $input) { rules { id position } } }";
const MATCH =
  "query($id: ID!, $number: String!) { application(id: $id) { matchRule(number: $number) { rule { name } isComplete tried { rule { name } result } } } }";

let account: Account;
beforeAll(async () => void (account = await makeAccount()));

async function makeRule(
  applicationId: string,
  pattern = ".*",
  more: Partial<Parameters<typeof addRule>[1]> = {},
): Promise<string> {
  return String(
    (await addRule(account.main, { applicationId, name: unique("rule-"), pattern, scenarioIds: [], ...more })).ruleId,
  );
}
const makeScenario = async (applicationId: string | null, of = account) =>
  String((await addScenario(of.main, { applicationId, name: unique("scn-") })).scenarioId);
const stored = (applicationId: string) =>
  asSuperuser(sql`select rules.*, array(select scenario_id::text from rule_scenarios run where run.rule_id = rules.rule_id order by position) as runs
    from rules where application_id = ${applicationId} order by position`);

describe("every verb", () => {
  it("is refused without a login, and to whoever lacks the section, by the verb itself too", async () => {
    const applicationId = await account.application();
    const id = await makeRule(applicationId);
    const before = await stored(applicationId);
    const { ctx } = await account.subuser("Supervisor", "UserManager");
    const asked: [string, Record<string, unknown>][] = [
      [ADD, { input: { applicationId, name: "mine", pattern: ".*", scenarioIds: [] } }],
      [UPDATE, { input: { id, pattern: "1" } }],
      [DELETE, { id }],
      [REORDER, { input: { applicationId, ruleIds: [id] } }],
    ];
    for (const [query, variables] of asked) {
      expect((await run(anonymous(), query, variables)).codes).toEqual(["UNAUTHENTICATED"]);
      expect((await run(ctx, query, variables)).codes).toEqual(["FORBIDDEN"]);
    }
    const forbidden = { code: "FORBIDDEN" };
    await expect(addRule(ctx, { applicationId, name: "mine", pattern: ".*", scenarioIds: [] })).rejects.toMatchObject(
      forbidden,
    );
    await expect(updateRule(ctx, { id, pattern: "1" })).rejects.toMatchObject(forbidden);
    await expect(deleteRule(ctx, id)).rejects.toMatchObject(forbidden);
    await expect(reorderRules(ctx, { applicationId, ruleIds: [id] })).rejects.toMatchObject(forbidden);
    expect(await stored(applicationId)).toEqual(before);
  });
});

describe("addRule", () => {
  it.each([
    ["no name", { name: "" }, "name", /name/],
    ["a name of 100 characters", { name: "n".repeat(100) }, "name", /99/],
    ["no pattern", { pattern: "" }, "pattern", /pattern/],
    ["a pattern of 64 KB", { pattern: "ы".repeat(32 * 1024) }, "pattern", /64 KB/],
    ["a backreference", { pattern: "(7)\\1" }, "pattern", /Backreferences/],
    ["a lookahead", { pattern: "(?=7)7.*" }, "pattern", /Lookahead/],
    ["a lookbehind that excludes", { patternExclude: "(?<!7)8" }, "patternExclude", /Lookahead and lookbehind/],
    ["an open bracket", { pattern: "7[0-9" }, "pattern", /no pattern/],
    ["a pattern that unfolds to a million steps", { pattern: "\\d{1000}".repeat(1_000) }, "pattern", /too large/],
    ["nested repeats", { pattern: "((1{100}){100}){100}" }, "pattern", /repeat/],
    ["brackets nested 20,000 deep", { pattern: `${"(".repeat(20_000)}${")".repeat(20_000)}` }, "pattern", /no pattern/],
    ["a service account that is none", { bindKeyId: "1" }, "bindKeyId", /service account/],
    ["a scenario twice", { scenarioIds: ["1", "1"] }, "scenarioIds", /once/],
  ])("refuses %s with a sentence for the field", async (_what, input, field, words) => {
    const applicationId = await account.application();
    const { errors } = await run(account.main, ADD, {
      input: { applicationId, name: "any", pattern: ".*", scenarioIds: [], ...input },
    });
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: "BAD_USER_INPUT", fields: { [field]: expect.stringMatching(words) } },
    ]);
    expect(await stored(applicationId)).toEqual([]);
  });

  it("runs the application's own scenarios and shared ones in their order, and no others", async () => {
    const [applicationId, another] = [await account.application(), await account.application()];
    const [own, shared, foreign, theirs] = [
      await makeScenario(applicationId),
      await makeScenario(null),
      await makeScenario(another),
      await makeScenario(null, await makeAccount()),
    ];
    const input = { applicationId, name: "Sales", pattern: "7.*", patternExclude: "7499.*", videoConference: true };
    for (const stranger of [foreign, theirs]) {
      expect(
        (await run(account.main, ADD, { input: { ...input, scenarioIds: [own, stranger] } })).errors[0]?.extensions,
      ).toMatchObject({ code: "BAD_USER_INPUT", fields: { scenarioIds: expect.any(String) } });
    }
    const { ctx } = await account.subuser("Developer");
    const { data, errors } = await run(ctx, ADD, { input: { ...input, scenarioIds: [shared, own] } });
    expect(errors).toEqual([]);
    expect(data.addRule.rule).toMatchObject({
      name: "Sales",
      pattern: "7.*",
      patternExclude: "7499.*",
      videoConference: true,
      position: 0,
      bindKey: null,
      version: 1,
    });
    expect((await stored(applicationId))[0]).toMatchObject({ runs: [shared, own] });
    expect(
      (await run(ctx, ADD, { input: { ...input, name: "SALES", scenarioIds: [] } })).errors[0]?.extensions,
    ).toMatchObject({ fields: { name: expect.any(String) } });
    expect((await auditRows(account, "rule.add")).at(-1)).toMatchObject({
      object_name: "Sales",
      new_values: { pattern: "7.*", scenarios: expect.any(Array) },
    });
  });

  it("puts two that come at once one after the other, and stops at a hundred", async () => {
    const applicationId = await account.application();
    await Promise.all([makeRule(applicationId), makeRule(applicationId), makeRule(applicationId)]);
    expect((await stored(applicationId)).map(({ position }) => position)).toEqual([0, 1, 2]);
    await asSuperuser(sql`
      insert into rules (account_id, application_id, name, pattern, position, search_text)
      select ${account.id}::bigint, ${applicationId}::bigint, 'more-' || n, '.*', n, '' from generate_series(3, 98) n`);
    const last = await Promise.all(
      ["a", "b"].map((name) =>
        run(account.main, ADD, { input: { applicationId, name, pattern: ".*", scenarioIds: [] } }),
      ),
    );
    expect(last.flatMap(({ codes }) => codes)).toEqual(["BAD_USER_INPUT"]);
    expect(await stored(applicationId)).toHaveLength(100);
  });
});

describe("updateRule", () => {
  it("changes what is given, tells the audit log just that, and refuses an older version", async () => {
    const applicationId = await account.application();
    const [one, two] = [await makeScenario(applicationId), await makeScenario(applicationId)];
    const id = await makeRule(applicationId, "7.*", { name: "Sales", scenarioIds: [one, two] });
    const { data } = await run(account.main, UPDATE, {
      input: { id, scenarioIds: [two, one], pattern: "8.*", version: 1 },
    });
    expect(data.updateRule.rule).toMatchObject({
      name: "Sales",
      pattern: "8.*",
      scenarios: [{ id: two }, { id: one }],
      version: 2,
    });
    expect((await run(account.main, UPDATE, { input: { id, pattern: "9.*", version: 1 } })).codes).toEqual([
      "CONFLICT",
    ]);
    expect((await run(account.main, UPDATE, { input: { id, pattern: "8.*" } })).data.updateRule.rule.version).toBe(2);
    const rows = (await auditRows(account, "rule.update")).filter(({ object_id }) => object_id === id);
    expect(rows).toHaveLength(1);
    expect(Object.keys(rows[0]!.new_values as object).sort()).toEqual(["pattern", "scenarios"]);
    const answers = await Promise.all(
      ["a", "b"].map((pattern) => run(account.main, UPDATE, { input: { id, pattern, version: 2 } })),
    );
    expect(answers.flatMap(({ codes }) => codes)).toEqual(["CONFLICT"]);
  });

  it("binds to a service account and unbinds; its name is for those who hold service accounts", async () => {
    const id = await makeRule(await account.application());
    const [key] = await asSuperuser<{ id: string }>(sql`
      insert into service_accounts (account_id, name, search_text, public_key, roles) values (${account.id}, 'robot', 'robot', 'none', '{}') returning key_id as id`);
    expect(
      (await run(account.main, UPDATE, { input: { id, bindKeyId: key!.id } })).data.updateRule.rule.bindKey,
    ).toEqual({ name: "robot" });
    const { ctx } = await account.subuser("Developer");
    const seen = await run(ctx, "query($id: ID!) { rule(id: $id) { bindKey { id name } } }", { id });
    expect({ data: seen.data.rule, codes: seen.codes }).toEqual({
      data: { bindKey: { id: key!.id, name: null } },
      codes: ["FORBIDDEN"],
    });
    expect(
      (
        await run(
          ctx,
          "mutation($id: ID!) { updateRule(input: { id: $id, videoConference: true }) { rule { bindKey { id } } } }",
          { id },
        )
      ).data.updateRule.rule.bindKey,
    ).toEqual({ id: key!.id });
    expect(
      (
        await run(
          ctx,
          "mutation($id: ID!) { updateRule(input: { id: $id, bindKeyId: null }) { rule { bindKey { id } } } }",
          { id },
        )
      ).data.updateRule.rule.bindKey,
    ).toBeNull();
  });
});

describe("reorderRules", () => {
  it("takes the whole order and nothing else, and of two at once from one order, one", async () => {
    const applicationId = await account.application();
    const [a, b, c] = [
      await makeRule(applicationId),
      await makeRule(applicationId),
      await makeRule(applicationId),
    ] as const;
    const elsewhere = await makeRule(await account.application());
    const order = async () => (await stored(applicationId)).map(({ rule_id }) => String(rule_id));
    for (const ruleIds of [[a, b], [a, b, b], [a, b, c, elsewhere], [a, b, elsewhere], []]) {
      expect((await run(account.main, REORDER, { input: { applicationId, ruleIds } })).codes).toEqual(["CONFLICT"]);
    }
    expect(await order()).toEqual([a, b, c]);
    const answers = await Promise.all(
      [
        [c, a, b],
        [b, c, a],
      ].map((ruleIds) => run(account.main, REORDER, { input: { applicationId, ruleIds, from: [a, b, c] } })),
    );
    expect(answers.flatMap(({ codes }) => codes)).toEqual(["CONFLICT"]);
    const { data } = await run(account.main, REORDER, { input: { applicationId, ruleIds: [b, a, c] } });
    expect(data.reorderRules.rules).toEqual([b, a, c].map((id, position) => ({ id, position })));
    expect((await auditRows(account, "rule.reorder")).at(-1)).toMatchObject({
      object_kind: "application",
      object_id: applicationId,
      new_values: { order: expect.any(Array) },
    });
  });
});

describe("deleteRule", () => {
  it("deletes it with its runs and leaves the scenarios", async () => {
    const applicationId = await account.application();
    const scenario = await makeScenario(applicationId);
    const id = await makeRule(applicationId, ".*", { scenarioIds: [scenario] });
    expect((await run(account.main, DELETE, { id })).data).toEqual({ deleteRule: true });
    expect((await run(account.main, DELETE, { id })).codes).toEqual(["NOT_FOUND"]);
    expect(await asSuperuser(sql`select from scenarios where scenario_id = ${scenario}`)).toHaveLength(1);
    expect((await auditRows(account, "rule.delete")).at(-1)).toMatchObject({
      object_id: id,
      old_values: { pattern: ".*" },
    });
  });
});

describe("matchRule", () => {
  it("tells which rule takes a number and why the ones before it do not", async () => {
    const id = await account.application();
    await makeRule(id, "7495", { name: "Part" });
    await makeRule(id, "7.*", { name: "Moscow", patternExclude: "7495.*" });
    await makeRule(id, "7\\d{10}", { name: "All" });
    await makeRule(id, ".*", { name: "Rest" });
    const match = async (number: string) => (await run(account.main, MATCH, { id, number })).data.application.matchRule;
    expect(await match("74951234567")).toEqual({
      rule: { name: "All" },
      isComplete: true,
      tried: [
        { rule: { name: "Part" }, result: "PATTERN_DIFFERS" },
        { rule: { name: "Moscow" }, result: "EXCLUDED" },
        { rule: { name: "All" }, result: "MATCHED" },
      ],
    });
    expect((await match("7499")).rule).toEqual({ name: "Moscow" });
    expect((await match("")).rule).toEqual({ name: "Rest" });
    expect((await run(account.main, MATCH, { id, number: "1".repeat(256) })).codes).toEqual(["BAD_USER_INPUT"]);
    expect(
      await asSuperuser(sql`select from audit_log where account_id = ${account.id} and action like 'rule.match%'`),
    ).toEqual([]);
  });

  it("finds no rule where none fits, and does not hang on patterns that would hang others", async () => {
    const id = await account.application();
    await makeRule(id, "(a+)+b", { name: "Evil" });
    await makeRule(id, "(a|a)*c", { name: "Worse" });
    await asSuperuser(sql`
      insert into rules (account_id, application_id, name, pattern, position, search_text)
      values (${account.id}, ${id}, 'Broken', '(?=x)', 90, '')`);
    const { data } = await run(account.main, MATCH, { id, number: "a".repeat(255) });
    expect(data.application.matchRule).toMatchObject({
      rule: null,
      isComplete: true,
      tried: [{ result: "PATTERN_DIFFERS" }, { result: "PATTERN_DIFFERS" }, { result: "PATTERN_BROKEN" }],
    });
  });

  it("gives up on a hundred patterns of the greatest size, and says so", async () => {
    const id = await account.application();
    await asSuperuser(sql`
      insert into rules (account_id, application_id, name, pattern, position, search_text)
      select ${account.id}::bigint, ${id}::bigint, 'large-' || n, repeat('[\\pL]', 9000) || n, n, '' from generate_series(1, 100) n`);
    const { data } = await run(
      account.main,
      'query($id: ID!) { application(id: $id) { matchRule(number: "7") { rule { name } isComplete tried { result } } } }',
      { id },
    );
    const { isComplete, tried } = data.application.matchRule;
    expect([isComplete, tried.length, tried.at(-1).result]).toEqual([false, 100, "NOT_TRIED"]);
  });
});

it("fifty rules with their scenarios and keys take as many statements as five", async () => {
  const statements = async (rules: number) => {
    const id = await account.application();
    const scenario = await makeScenario(id);
    await asSuperuser(sql`
      with key as (insert into service_accounts (account_id, name, search_text, public_key, roles) values (${account.id}, 'robot', 'robot', 'none', '{}') returning key_id),
      made as (insert into rules (account_id, application_id, name, pattern, position, search_text, bind_key_id)
        select ${account.id}::bigint, ${id}::bigint, 'many-' || n, '.*', n, '', key_id from generate_series(1, ${rules}::int) n, key returning rule_id)
      insert into rule_scenarios (account_id, scenario_account_id, rule_id, scenario_id, position) select ${account.id}::bigint, ${account.id}::bigint, rule_id, ${scenario}::bigint, 0 from made`);
    return statementsOf(
      account.main,
      "query($id: ID!) { application(id: $id) { rules { name scenarios { name modifiedBy } bindKey { name } } } }",
      { id },
    );
  };
  const few = await statements(5);
  expect(few).toBeGreaterThan(0);
  expect(await statements(50)).toBe(few);
});
