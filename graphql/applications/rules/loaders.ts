import DataLoader from "dataloader";

import { bindKeyNames } from "@/lib/applications/rules/bind-key";
import { rulesById } from "@/lib/applications/rules/list-rules";
import { scenariosOfRules } from "@/lib/applications/rules/rule-scenarios";
import { rulesOfScenarios } from "@/lib/applications/rules/rules-of-scenarios";
import type { Ctx } from "@/lib/platform/ctx";

/** Creates this domain's per-request DataLoaders, so that a field costs one query per page of rows. */
export const rulesLoaders = (ctx: Ctx) => ({
  scenarioRules: new DataLoader((scenarioIds: readonly number[]) => rulesOfScenarios(ctx, scenarioIds)),
  ruleScenarios: new DataLoader((ruleIds: readonly number[]) => scenariosOfRules(ctx, ruleIds)),
  rule: new DataLoader((ruleIds: readonly number[]) => rulesById(ctx, ruleIds)),
  bindKeyName: new DataLoader((keyIds: readonly string[]) => bindKeyNames(ctx, keyIds)),
});
