import { describe, expect, it } from "vitest";

import { makeChild } from "@/tests/support/family";
import { whileHeld } from "@/tests/support/held-lock";
import { makeKey, program } from "@/tests/support/service-account";
import { makeAccount, run, unique } from "@/tests/support/world";

const ADD = "mutation($input: AddScenarioInput!) { addScenario(input: $input) { scenario { id } } }";
const READ = "query($id: ID!) { scenario(id: $id) { name script fromParent modifiedBy versions { version } } }";

it("a child reads and runs what its parent shares, changes none of it, and sees nothing else of the parent's", async () => {
  const account = await makeAccount();
  const [kid, stranger] = [await makeChild(account.main), await makeAccount()];
  const add = async (applicationId?: string) =>
    String(
      (await run(account.main, ADD, { input: { applicationId, name: unique("s-"), script: "VoxEngine" } })).data
        .addScenario.scenario.id,
    );
  const [shared, own] = [await add(), await add(await account.application())];
  const { data: made } = await run(
    kid.main,
    `mutation { addApplication(input: { name: "${unique("app-")}" }) { application { id } } }`,
  );
  const applicationId = made.addApplication.application.id;

  expect((await run(kid.main, READ, { id: shared })).data.scenario).toMatchObject({
    script: "VoxEngine",
    fromParent: account.name,
    modifiedBy: account.name,
    versions: [],
  });
  for (const [ctx, id] of [
    [kid.main, own],
    [stranger.main, shared],
  ] as const)
    expect((await run(ctx, READ, { id })).codes).toEqual(["NOT_FOUND"]);
  for (const change of [
    `updateScenario(input: { id: ${shared}, script: "x" }) { scenario { id } }`,
    `restoreScenario(input: { id: ${shared}, restore: 1 }) { scenario { id } }`,
    `deleteScenario(id: ${shared})`,
  ]) {
    expect((await run(kid.main, `mutation { ${change} }`)).codes).toEqual(["NOT_FOUND"]);
  }
  expect(
    (await run(kid.main, `query { scenario(id: ${shared}) { savedVersion(version: 1) { script } } }`)).codes,
  ).toEqual(["NOT_FOUND"]);

  const RULE = "mutation($input: AddRuleInput!) { addRule(input: $input) { rule { id scenarios { id fromParent } } } }";
  const rule = (scenarioIds: string[]) =>
    run(kid.main, RULE, { input: { applicationId, name: unique("rule-"), pattern: ".*", scenarioIds } });
  expect((await rule([own])).codes).toEqual(["BAD_USER_INPUT"]);
  expect((await rule([shared])).data.addRule.rule.scenarios).toEqual([{ id: shared, fromParent: account.name }]);
  const engine = await program(await makeKey(kid.main, { roles: [], engine: true }));
  expect(
    (await run(engine, `{ engineApplication(id: ${applicationId}) { scenarios { id script } } }`)).data
      .engineApplication.scenarios,
  ).toEqual([{ id: shared, script: "VoxEngine" }]);
  expect((await run(account.main, `mutation { deleteScenario(id: ${shared}) }`)).codes).toEqual(["CONFLICT"]);
});

describe.runIf(process.env.DATABASE_URL)(
  "a scenario that its parent deletes at the moment when a child's rule takes it",
  () => {
    it.each(["a new rule", "a changed rule"])("is told to %s, and nothing is kept", async (which) => {
      const account = await makeAccount();
      const kid = await makeChild(account.main);
      const scenarioId = (await run(account.main, ADD, { input: { name: unique("s-"), script: "VoxEngine" } })).data
        .addScenario.scenario.id;
      const { data } = await run(
        kid.main,
        `mutation { addApplication(input: { name: "${unique("app-")}" }) { application { id } } }`,
      );
      const applicationId = data.addApplication.application.id;
      const add = (scenarioIds: string[]) =>
        run(kid.main, "mutation($input: AddRuleInput!) { addRule(input: $input) { rule { id } } }", {
          input: { applicationId, name: unique("rule-"), pattern: ".*", scenarioIds },
        });
      const { id } = (await add([])).data.addRule.rule;
      const update = () =>
        run(kid.main, "mutation($input: UpdateRuleInput!) { updateRule(input: $input) { rule { id } } }", {
          input: { id, scenarioIds: [scenarioId] },
        });

      const answer = await whileHeld(
        (other) => other.query("delete from scenarios where scenario_id = $1", [scenarioId]),
        1,
        () => (which === "a new rule" ? add([scenarioId]) : update()),
      );
      expect(answer.errors[0]).toMatchObject({
        message: "One of the scenarios was deleted meanwhile. Choose again.",
        extensions: { code: "CONFLICT" },
      });
      expect(
        (
          await run(kid.main, "query($id: ID!) { application(id: $id) { rules { id scenarios { id } } } }", {
            id: applicationId,
          })
        ).data.application.rules,
      ).toEqual([{ id, scenarios: [] }]);
    });
  },
);
