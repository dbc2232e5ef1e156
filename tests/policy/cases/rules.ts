import { sql } from "drizzle-orm";

import { addRule } from "@/lib/applications/rules/add-rule";
import { runRule } from "@/lib/applications/rules/run-rule";
import { addScenario } from "@/lib/applications/scenarios/add-scenario";

import { unique } from "../../support/names";
import { asSuperuser, NOBODYS_ID } from "../../support/world";
import { type Case, fieldCases, type GridWorld, once } from "./case";

async function newRule(
  { account, applicationId }: Pick<GridWorld, "account" | "applicationId">,
  bindKeyId?: string,
): Promise<string> {
  const { scenarioId } = await addScenario(account.main, { applicationId, name: unique("scn-") });
  const { ruleId } = await addRule(account.main, {
    applicationId,
    name: unique("rule-"),
    pattern: ".*",
    scenarioIds: [String(scenarioId)],
    bindKeyId,
  });
  return String(ruleId);
}

// An application has at most a hundred rules, so each attempt creates its rule in a new application.
const ruleApart = async ({ account }: GridWorld) => newRule({ account, applicationId: await account.application() });

/** Creates a rule bound to a service account, so that none of its fields is empty, and a run of another. */
const oneRule = (world: GridWorld) =>
  once(world.account, "bound rule", async () => {
    const [key] = await asSuperuser<{ id: string }>(sql`
      insert into service_accounts (account_id, name, search_text, public_key, roles)
      values (${world.account.id}, 'robot', 'robot', 'none', '{Developer}') returning key_id as id`);
    await runRule(world.account.main, { ruleId: await newRule(world) });
    return newRule(world, key!.id);
  });

const rule = {
  query: (field: string) => `query($id: ID!) { rule(id: $id) { ${field} } }`,
  path: ["rule"],
  behind: { needs: "APPLICATION_RULES", path: ["rule"] },
  variables: async (world: GridWorld) => ({ id: await oneRule(world) }),
};

const application = {
  query: (field: string) => `query($id: ID!) { application(id: $id) { ${field} } }`,
  path: ["application"],
  behind: { needs: "APPLICATIONS", path: ["application"] },
  variables: async (world: GridWorld) => {
    await oneRule(world);
    return { id: world.applicationId };
  },
};

const run = {
  query: (field: string) =>
    `mutation($id: ID!) { runRule(input: { ruleId: $id, customData: "x" }) { run { ${field} } } }`,
  path: ["runRule", "run"],
  behind: { needs: "APPLICATION_RULES", path: ["runRule"] },
  variables: async (world: GridWorld) => ({ id: await ruleApart(world) }),
};

const needs = ["APPLICATION_RULES"];

export const ruleCases: Record<string, Case> = {
  "Query.rule": { needs, query: rule.query("name"), path: rule.path, variables: rule.variables },
  ...fieldCases("Rule", { ...rule, needs }, [
    "pattern",
    "patternExclude",
    "videoConference",
    "scenarios { name }",
    "bindKey { id }",
    "applicationId",
    "position",
    "version",
    "createdAt",
    "modifiedAt",
  ]),
  "BindKey.name": {
    ...rule,
    needs: ["SERVICE_ACCOUNTS"],
    query: rule.query("bindKey { name }"),
    path: ["rule", "bindKey", "name"],
  },
  "Account.bindKeys": {
    needs: ["SERVICE_ACCOUNTS"],
    query: "{ account { bindKeys { id } } }",
    path: ["account", "bindKeys"],
  },
  ...fieldCases("Application", { ...application, needs }, [
    "rules { name }",
    "ruleRuns { totalCount nodes { status askedBy } }",
  ]),
  "Application.matchRule": {
    ...application,
    needs,
    query: application.query('matchRule(number: "123") { isComplete }'),
    path: ["application", "matchRule"],
  },
  ...fieldCases("RuleRun", { ...run, needs }, ["customData"]),
  ...fieldCases("RuleRun", { ...run, needs: ["APPLICATION_CALL_HISTORY"], isEmpty: true }, ["callSessionId"]),
  "Mutation.addRule": {
    needs,
    query: "mutation($input: AddRuleInput!) { addRule(input: $input) { rule { name } } }",
    path: ["addRule"],
    variables: async ({ account }) => ({
      input: { applicationId: await account.application(), name: unique("rule-"), pattern: ".*", scenarioIds: [] },
    }),
  },
  "Mutation.updateRule": {
    needs,
    query: "mutation($input: UpdateRuleInput!) { updateRule(input: $input) { rule { name } } }",
    path: ["updateRule"],
    variables: async (world) => ({ input: { id: await ruleApart(world), pattern: "7.*" } }),
  },
  "Mutation.deleteRule": {
    needs,
    query: "mutation($id: ID!) { deleteRule(id: $id) }",
    path: ["deleteRule"],
    variables: async (world) => ({ id: await ruleApart(world) }),
  },
  "Mutation.reorderRules": {
    needs,
    query: "mutation($input: ReorderRulesInput!) { reorderRules(input: $input) { rules { name } } }",
    path: ["reorderRules"],
    variables: async ({ account }) => {
      const applicationId = await account.application();
      const ids = [await newRule({ account, applicationId }), await newRule({ account, applicationId })];
      return { input: { applicationId, ruleIds: ids.reverse() } };
    },
  },
  "Mutation.runRule": {
    needs: ["APPLICATION_RULES", "rule.run"],
    query: "mutation($input: RunRuleInput!) { runRule(input: $input) { run { status } } }",
    path: ["runRule"],
    variables: async (world) => ({ input: { ruleId: await ruleApart(world) } }),
  },
  "Mutation.takeRuleRuns": { needs: ["engine"], query: "mutation { takeRuleRuns { id } }", path: ["takeRuleRuns"] },
  "Mutation.reportRuleRun": {
    needs: ["engine"],
    query: "mutation($id: ID!) { reportRuleRun(input: { id: $id, status: STARTED }) }",
    path: ["reportRuleRun"],
    variables: () => ({ id: NOBODYS_ID }),
  },
};
