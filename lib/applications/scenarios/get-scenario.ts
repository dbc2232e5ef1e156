import { and, eq, inArray } from "drizzle-orm";

import { scenarios } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput, notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

import { readableBy, type Scenario, scenarioColumns } from "./scenario";

/** Maximum number of scripts per request; a script has up to 262,144 characters. */
const SCRIPTS_AT_ONCE = 10;

/**
 * Returns one scenario of the account, shared or of an application, or one that the parent account shares.
 * @throws NOT_FOUND
 */
export async function getScenario(ctx: Ctx, rawId: string): Promise<Scenario> {
  requireAccess(ctx, "APPLICATION_SCENARIOS");
  const scenarioId = parseId(rawId, "scenario");
  const [scenario] = await withAccount(inAccount(ctx), (tx) =>
    tx
      .select(scenarioColumns)
      .from(scenarios)
      .where(and(readableBy(ctx.viewer), eq(scenarios.scenarioId, scenarioId))),
  );
  if (!scenario) throw notFound("scenario");
  return scenario;
}

/**
 * Returns the scripts of scenarios in the order of `scenarioIds`.
 * @throws BAD_USER_INPUT for more than ten at once
 */
export async function readScripts(ctx: Ctx, scenarioIds: readonly number[]): Promise<string[]> {
  requireAccess(ctx, "APPLICATION_SCENARIOS");
  if (scenarioIds.length > SCRIPTS_AT_ONCE)
    throw badInput({ script: `A request reads at most ${SCRIPTS_AT_ONCE} scripts.` });
  const found = await withAccount(inAccount(ctx), (tx) =>
    tx
      .select({ scenarioId: scenarios.scenarioId, script: scenarios.script })
      .from(scenarios)
      .where(and(readableBy(ctx.viewer), inArray(scenarios.scenarioId, [...scenarioIds]))),
  );
  const scripts = new Map(found.map(({ scenarioId, script }) => [scenarioId, script]));
  return scenarioIds.map((id) => scripts.get(id) ?? "");
}
