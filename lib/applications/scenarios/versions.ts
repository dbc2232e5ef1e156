import { and, desc, eq, lte } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { scenarioVersions } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { notFound } from "@/lib/platform/errors";

import { type Scenario, VERSIONS_KEPT } from "./scenario";

/** A saved state of a scenario, without its script. */
export interface ScenarioVersion {
  scenarioId: number;
  version: number;
  name: string;
  savedBy: string;
  savedAt: Date;
}

const versionColumns = {
  scenarioId: scenarioVersions.scenarioId,
  version: scenarioVersions.version,
  name: scenarioVersions.name,
  savedBy: scenarioVersions.savedBy,
  savedAt: scenarioVersions.savedAt,
};

/** Returns the kept versions of a scenario, newest first, including the current one. */
export async function listVersions(ctx: Ctx, { scenarioId }: Scenario): Promise<ScenarioVersion[]> {
  requireAccess(ctx, "APPLICATION_SCENARIOS");
  return withAccount(inAccount(ctx), (tx) =>
    tx
      .select(versionColumns)
      .from(scenarioVersions)
      .where(and(eq(scenarioVersions.accountId, ctx.viewer.accountId), eq(scenarioVersions.scenarioId, scenarioId)))
      .orderBy(desc(scenarioVersions.version))
      .limit(VERSIONS_KEPT),
  );
}

/**
 * Returns one version of a scenario with its script.
 * @throws NOT_FOUND, also for a version that is no longer kept
 */
export async function getVersion(
  ctx: Ctx,
  { scenarioId }: Scenario,
  version: number,
): Promise<ScenarioVersion & { script: string }> {
  requireAccess(ctx, "APPLICATION_SCENARIOS");
  return withAccount(inAccount(ctx), (tx) => readVersion(tx, ctx.viewer.accountId, scenarioId, version));
}

/** Reads one version within a transaction, like `getVersion`. */
export async function readVersion(
  tx: Tx,
  accountId: number,
  scenarioId: number,
  version: number,
): Promise<ScenarioVersion & { script: string }> {
  const [found] = await tx
    .select({ ...versionColumns, script: scenarioVersions.script })
    .from(scenarioVersions)
    .where(
      and(
        eq(scenarioVersions.accountId, accountId),
        eq(scenarioVersions.scenarioId, scenarioId),
        eq(scenarioVersions.version, version),
      ),
    );
  if (!found) throw notFound("version");
  return found;
}

/** Stores a scenario's current state as a version, and deletes the oldest beyond the number kept. */
export async function keepVersion(
  tx: Tx,
  accountId: number,
  { scenarioId, version, name, modifiedBy, modifiedAt }: Scenario,
  script: string,
): Promise<void> {
  await tx
    .insert(scenarioVersions)
    .values({ accountId, scenarioId, version, name, script, savedBy: modifiedBy, savedAt: modifiedAt });
  await tx
    .delete(scenarioVersions)
    .where(
      and(
        eq(scenarioVersions.accountId, accountId),
        eq(scenarioVersions.scenarioId, scenarioId),
        lte(scenarioVersions.version, version - VERSIONS_KEPT),
      ),
    );
}
