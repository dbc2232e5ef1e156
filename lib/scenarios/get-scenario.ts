import { and, eq, inArray } from "drizzle-orm";

import { scenarios } from "@/db/schema";
import { withAccount } from "@/db/with-account";

import { inAccount, requireAccess, type Ctx } from "../ctx";
import { badInput } from "../errors";
import { readScenario, type Scenario } from "./scenario";

/** A script has up to a quarter of a million characters. */
const SCRIPTS_AT_ONCE = 10;

/**
 * One scenario of the account, shared or of an application.
 * @throws NOT_FOUND
 */
export async function getScenario(ctx: Ctx, rawId: string): Promise<Scenario> {
  requireAccess(ctx, "APPLICATION_SCENARIOS");
  return withAccount(inAccount(ctx), (tx) => readScenario(tx, ctx.viewer.accountId, rawId));
}

/**
 * The scripts of scenarios, in the order asked.
 * @throws BAD_USER_INPUT for more than ten at once
 */
export async function readScripts(ctx: Ctx, scenarioIds: readonly number[]): Promise<string[]> {
  requireAccess(ctx, "APPLICATION_SCENARIOS");
  if (scenarioIds.length > SCRIPTS_AT_ONCE) throw badInput({ script: `A request reads at most ${SCRIPTS_AT_ONCE} scripts.` });
  const found = await withAccount(inAccount(ctx), (tx) =>
    tx
      .select({ scenarioId: scenarios.scenarioId, script: scenarios.script })
      .from(scenarios)
      .where(and(eq(scenarios.accountId, ctx.viewer.accountId), inArray(scenarios.scenarioId, [...scenarioIds]))),
  );
  const scripts = new Map(found.map(({ scenarioId, script }) => [scenarioId, script]));
  return scenarioIds.map((id) => scripts.get(id) ?? "");
}
