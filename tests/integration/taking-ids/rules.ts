import { sql } from "drizzle-orm";

import { addRule } from "@/lib/applications/rules/add-rule";
import { runRule } from "@/lib/applications/rules/run-rule";
import { addScenario } from "@/lib/applications/scenarios/add-scenario";

import { type Account, asSuperuser, unique } from "../../support/world";
import type { IdPlace, TenancyWorld } from "./place";
import { theirScenario } from "./scenarios";

async function ruleOf(account: Account, applicationId?: string): Promise<string> {
  const inApplication = applicationId ?? (await account.application());
  const { scenarioId } = await addScenario(account.main, { applicationId: inApplication, name: unique("scn-") });
  return String(
    (
      await addRule(account.main, {
        applicationId: inApplication,
        name: unique("rule-"),
        pattern: ".*",
        scenarioIds: [String(scenarioId)],
      })
    ).ruleId,
  );
}

const theirs = ({ account }: TenancyWorld) => ruleOf(account);
const theirApplication = ({ account }: TenancyWorld) => account.application();

async function theirKey({ account }: TenancyWorld): Promise<string> {
  const [key] = await asSuperuser<{ id: string }>(sql`
    insert into service_accounts (account_id, name, search_text, public_key, roles) values (${account.id}, 'robot', 'robot', 'none', '{}') returning key_id as id`);
  return key!.id;
}

async function theirRun({ account }: TenancyWorld): Promise<number> {
  return (await runRule(account.main, { ruleId: await ruleOf(account) })).ruleRunId;
}

/** Own application, created once for both attempts so that their responses can be equal. */
const made = new WeakMap<Account, Promise<{ applicationId: string; ruleId: string }>>();
function ownOf({ account }: TenancyWorld) {
  if (!made.has(account)) {
    made.set(
      account,
      account
        .application()
        .then(async (applicationId) => ({ applicationId, ruleId: await ruleOf(account, applicationId) })),
    );
  }
  return made.get(account)!;
}

const add = "mutation($input: AddRuleInput!) { addRule(input: $input) { rule { id } } }";
const update = "mutation($input: UpdateRuleInput!) { updateRule(input: $input) { rule { id } } }";
const reorder = "mutation($input: ReorderRulesInput!) { reorderRules(input: $input) { rules { id } } }";
const rule = { name: "mine", pattern: ".*", scenarioIds: [] };

export const ruleIds: Record<string, IdPlace> = {
  "Query.rule(id)": { query: "query($id: ID!) { rule(id: $id) { name pattern } }", theirs },
  "Mutation.deleteRule(id)": { query: "mutation($id: ID!) { deleteRule(id: $id) }", theirs },
  "AddRuleInput.applicationId": {
    query: add,
    theirs: theirApplication,
    variables: (id) => ({ input: { ...rule, applicationId: id } }),
  },
  "AddRuleInput.scenarioIds": {
    query: add,
    theirs: theirScenario,
    variables: async (id, own) => ({
      input: { ...rule, applicationId: (await ownOf(own)).applicationId, scenarioIds: [id] },
    }),
  },
  "AddRuleInput.bindKeyId": {
    query: add,
    theirs: theirKey,
    variables: async (id, own) => ({
      input: { ...rule, applicationId: (await ownOf(own)).applicationId, bindKeyId: id },
    }),
  },
  "UpdateRuleInput.id": { query: update, theirs, variables: (id) => ({ input: { id, pattern: "changed" } }) },
  "UpdateRuleInput.scenarioIds": {
    query: update,
    theirs: theirScenario,
    variables: async (id, own) => ({ input: { id: (await ownOf(own)).ruleId, scenarioIds: [id] } }),
  },
  "UpdateRuleInput.bindKeyId": {
    query: update,
    theirs: theirKey,
    variables: async (id, own) => ({ input: { id: (await ownOf(own)).ruleId, bindKeyId: id } }),
  },
  "ReorderRulesInput.applicationId": {
    query: reorder,
    theirs: theirApplication,
    variables: (id) => ({ input: { applicationId: id, ruleIds: [] } }),
  },
  "ReorderRulesInput.ruleIds": {
    query: reorder,
    theirs,
    variables: async (id, own) => ({ input: { applicationId: (await ownOf(own)).applicationId, ruleIds: [id] } }),
  },
  "ReorderRulesInput.from": {
    query: reorder,
    theirs,
    variables: async (id, own) => {
      const { applicationId, ruleId } = await ownOf(own);
      return { input: { applicationId, ruleIds: [ruleId], from: [id] } };
    },
  },
  "RunRuleInput.ruleId": { query: "mutation($id: ID!) { runRule(input: { ruleId: $id }) { run { id } } }", theirs },
  // No viewer of this account is an engine: any id is refused.
  "ReportRuleRunInput.id": {
    query: "mutation($id: ID!) { reportRuleRun(input: { id: $id, status: STARTED }) }",
    theirs: theirRun,
  },
};
