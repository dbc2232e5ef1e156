import { and, eq } from "drizzle-orm";

import { scenarios } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { readableBy } from "@/lib/applications/scenarios/scenario";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

import type { EngineScenario } from "./routing/scenarios";

/**
 * Returns a scenario with its script, including those shared by the parent account. The engine can cache it as long as
 * its version stays.
 * @throws FORBIDDEN without the engine's grant, NOT_FOUND
 */
export async function getEngineScenario(ctx: Ctx, rawId: string): Promise<EngineScenario> {
  requireAccess(ctx, "engine");
  const scenarioId = parseId(rawId, "scenario");
  const [scenario] = await withAccount(inAccount(ctx), (tx) =>
    tx
      .select({
        scenarioId: scenarios.scenarioId,
        name: scenarios.name,
        version: scenarios.version,
        script: scenarios.script,
      })
      .from(scenarios)
      .where(and(readableBy(ctx.viewer), eq(scenarios.scenarioId, scenarioId))),
  );
  if (!scenario) throw notFound("scenario");
  return scenario;
}
