import { and, count, eq, sql } from "drizzle-orm";

import { ruleScenarios, scenarios } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { conflict } from "@/lib/platform/errors";

import { readScenario, scenarioAuditObject } from "./scenario";

/**
 * Deletes a scenario with all its versions, unless rules run it: their calls would have nothing to run.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT while a rule runs it, including rules of child accounts
 */
export async function deleteScenario(ctx: Ctx, rawId: string): Promise<void> {
  requireAccess(ctx, "APPLICATION_SCENARIOS");
  const { accountId } = ctx.viewer;
  await withAccount(inAccount(ctx), async (tx) => {
    const before = await readScenario(tx, accountId, rawId, true);
    const [used] = await tx
      .select({ rules: count(), ofChildren: count(sql`case when account_id <> ${accountId} then 1 end`) })
      .from(ruleScenarios)
      .where(and(eq(ruleScenarios.scenarioAccountId, accountId), eq(ruleScenarios.scenarioId, before.scenarioId)));
    if (used!.rules > 0) {
      const [rules, ofChildren] = [
        used!.rules === 1 ? "a rule" : `${used!.rules} rules`,
        used!.ofChildren > 0 ? ", child accounts' included" : "",
      ];
      throw conflict(`${before.name} runs in ${rules}${ofChildren}. Take it out there first.`);
    }
    await tx
      .delete(scenarios)
      .where(and(eq(scenarios.accountId, accountId), eq(scenarios.scenarioId, before.scenarioId)));
    await recordDone(tx, ctx, {
      action: "scenario.delete",
      object: scenarioAuditObject(before),
      old: { name: before.name, version: before.version },
    });
  });
}
