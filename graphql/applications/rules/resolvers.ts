import { connection, connectionFields } from "@/graphql/connection";
import type { Resolvers } from "@/graphql/resolvers.generated";
import { addRule } from "@/lib/applications/rules/add-rule";
import { listBindKeys } from "@/lib/applications/rules/bind-key";
import { deleteRule } from "@/lib/applications/rules/delete-rule";
import { countRuleRuns, listRuleRuns } from "@/lib/applications/rules/list-rule-runs";
import { getRule, listRules } from "@/lib/applications/rules/list-rules";
import { matchRule } from "@/lib/applications/rules/match-rule";
import { reorderRules } from "@/lib/applications/rules/reorder-rules";
import { reportRuleRun } from "@/lib/applications/rules/report-rule-run";
import { runRule } from "@/lib/applications/rules/run-rule";
import { takeRuleRuns } from "@/lib/applications/rules/take-rule-runs";
import { updateRule } from "@/lib/applications/rules/update-rule";

export const ruleResolvers: Resolvers = {
  Query: { rule: (_, { id }, ctx) => getRule(ctx, id) },
  Mutation: {
    addRule: async (_, { input }, ctx) => ({ rule: await addRule(ctx, input) }),
    updateRule: async (_, { input }, ctx) => ({ rule: await updateRule(ctx, input) }),
    deleteRule: async (_, { id }, ctx) => (await deleteRule(ctx, id), true),
    reorderRules: async (_, { input }, ctx) => ({ rules: await reorderRules(ctx, input) }),
    runRule: async (_, { input }, ctx) => ({ run: await runRule(ctx, input) }),
    takeRuleRuns: (_, { first }, ctx) => takeRuleRuns(ctx, first ?? 20),
    reportRuleRun: async (_, { input }, ctx) => (await reportRuleRun(ctx, input), true),
  },
  Account: { bindKeys: (_, _args, ctx) => listBindKeys(ctx) },
  Application: {
    rules: (application, _, ctx) => listRules(ctx, application),
    matchRule: (application, { number }, ctx) => matchRule(ctx, application, number),
    ruleRuns: async (application, args, ctx) =>
      connection(await listRuleRuns(ctx, application, args), () => countRuleRuns(ctx, application)),
  },
  Rule: {
    id: ({ ruleId }) => ruleId,
    scenarios: ({ ruleId }, _, ctx) => ctx.loaders.ruleScenarios.load(ruleId),
    bindKey: ({ bindKeyId }) => bindKeyId,
  },
  BindKey: {
    id: (keyId) => keyId,
    name: (keyId, _, ctx) => ctx.loaders.bindKeyName.load(keyId),
  },
  RuleRun: {
    id: ({ ruleRunId }) => ruleRunId,
    rule: ({ ruleId }, _, ctx) => ctx.loaders.rule.load(ruleId),
  },
  TakenRuleRun: {
    id: ({ ruleRunId }) => ruleRunId,
    scenarios: ({ ruleId }, _, ctx) => ctx.loaders.ruleScenarios.load(ruleId),
  },
  TakenScenario: { id: ({ scenarioId }) => scenarioId },
  RuleRunConnection: connectionFields,
};
