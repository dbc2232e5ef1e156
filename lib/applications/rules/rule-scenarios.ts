import { and, asc, eq, inArray, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { isReferenceViolation } from "@/db/errors";
import { ruleScenarios, scenarios } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { readableBy, type Scenario, scenarioColumns } from "@/lib/applications/scenarios/scenario";
import { type Ctx, inAccount, requireAny, type Viewer } from "@/lib/platform/ctx";
import { badInput, conflict } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

/** Returns the scenarios of each rule in their order, in the order of `ruleIds`. */
export async function scenariosOfRules(ctx: Ctx, ruleIds: readonly number[]): Promise<Scenario[][]> {
  requireAny(ctx, "APPLICATION_RULES", "engine");
  const found = await withAccount(inAccount(ctx), (tx) => readScenariosOf(tx, ctx.viewer.accountId, ruleIds));
  return ruleIds.map((id) => found.filter(({ ruleId }) => ruleId === id));
}

/** Reads the scenarios of rules within a transaction, each with the ID of its rule. */
export const readScenariosOf = (
  tx: Tx,
  accountId: number,
  ruleIds: readonly number[],
): Promise<(Scenario & { ruleId: number })[]> =>
  tx
    .select({ ...scenarioColumns, ruleId: ruleScenarios.ruleId })
    .from(ruleScenarios)
    .innerJoin(
      scenarios,
      and(eq(scenarios.accountId, ruleScenarios.scenarioAccountId), eq(scenarios.scenarioId, ruleScenarios.scenarioId)),
    )
    .where(and(eq(ruleScenarios.accountId, accountId), inArray(ruleScenarios.ruleId, [...ruleIds])))
    .orderBy(asc(ruleScenarios.ruleId), asc(ruleScenarios.position));

/**
 * Reads the scenarios that a rule of an application is to run, in the given order, and locks them until the change
 * ends.
 * @throws BAD_USER_INPUT when one is neither the application's nor shared by the account or its parent, without telling
 * whether another account has it
 */
export async function runnableScenarios(
  tx: Tx,
  viewer: Viewer,
  applicationId: number,
  rawIds: readonly string[],
): Promise<Scenario[]> {
  if (rawIds.length === 0) return [];
  const ids = rawIds.map((id) => parseId(id, "scenario"));
  // Locks the account's own scenarios; the parent's, which only the parent can lock, are held by the reference to them.
  await tx
    .select({ id: scenarios.scenarioId })
    .from(scenarios)
    .where(and(eq(scenarios.accountId, viewer.accountId), inArray(scenarios.scenarioId, ids)))
    .for("key share");
  const found = await tx
    .select(scenarioColumns)
    .from(scenarios)
    .where(
      and(
        readableBy(viewer),
        inArray(scenarios.scenarioId, ids),
        sql`(${scenarios.applicationId} = ${applicationId} or ${scenarios.applicationId} is null)`,
      ),
    );
  const byId = new Map(found.map((scenario) => [scenario.scenarioId, scenario]));
  return ids.map((id) => {
    const scenario = byId.get(id);
    if (!scenario) throw badInput({ scenarioIds: "One of the scenarios is neither this application's nor shared." });
    return scenario;
  });
}

/**
 * Replaces the scenarios of a rule, in the given order.
 * @throws CONFLICT when the parent account deletes one of its own concurrently
 */
export async function replaceScenarios(
  tx: Tx,
  accountId: number,
  ruleId: number,
  chosen: readonly Scenario[],
): Promise<void> {
  await tx.delete(ruleScenarios).where(and(eq(ruleScenarios.accountId, accountId), eq(ruleScenarios.ruleId, ruleId)));
  if (chosen.length === 0) return;
  const rows = chosen.map(({ scenarioId, accountId: scenarioAccountId }, position) => ({
    accountId,
    ruleId,
    scenarioId,
    position,
    scenarioAccountId,
  }));
  try {
    await tx.insert(ruleScenarios).values(rows);
  } catch (error) {
    throw isReferenceViolation(error, "rule_scenarios_scenario")
      ? conflict("One of the scenarios was deleted meanwhile. Choose again.")
      : error;
  }
}
