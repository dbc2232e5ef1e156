import { and, asc, eq, inArray } from "drizzle-orm";

import { rules, ruleScenarios } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";

import { type Rule, ruleColumns } from "./rule";

const LISTED_AT_MOST = 1_000;

/** Returns the rules that run each scenario, in the order of `scenarioIds`, at most 1,000 in total. */
export async function rulesOfScenarios(ctx: Ctx, scenarioIds: readonly number[]): Promise<Rule[][]> {
  requireAccess(ctx, "APPLICATION_RULES");
  const found = await withAccount(inAccount(ctx), (tx) =>
    tx
      .select({ ...ruleColumns, scenarioId: ruleScenarios.scenarioId })
      .from(ruleScenarios)
      .innerJoin(rules, and(eq(rules.accountId, ruleScenarios.accountId), eq(rules.ruleId, ruleScenarios.ruleId)))
      .where(
        and(eq(ruleScenarios.accountId, ctx.viewer.accountId), inArray(ruleScenarios.scenarioId, [...scenarioIds])),
      )
      .orderBy(asc(ruleScenarios.scenarioId), asc(rules.ruleId))
      .limit(LISTED_AT_MOST),
  );
  return scenarioIds.map((id) => found.filter(({ scenarioId }) => scenarioId === id));
}
