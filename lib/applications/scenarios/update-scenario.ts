import { and, eq } from "drizzle-orm";
import { z } from "zod";

import type { Tx } from "@/db/database";
import { uniqueViolation } from "@/db/errors";
import { scenarios } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type AuditEvent, recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess, type SignedIn } from "@/lib/platform/ctx";
import { conflict, parse } from "@/lib/platform/errors";
import { searchTextOf } from "@/lib/platform/search";

import { nameTaken } from "./add-scenario";
import { ScenarioName, ScenarioScript } from "./input";
import { readScenario, type Scenario, scenarioAuditObject, scenarioColumns } from "./scenario";
import { keepVersion, readVersion } from "./versions";

const UpdateScenarioInput = z.object({
  id: z.string(),
  name: ScenarioName.nullish(),
  script: ScenarioScript.nullish(),
  version: z.number().int().nullish(),
});

export type UpdateScenarioInput = z.input<typeof UpdateScenarioInput>;

/**
 * Saves a scenario's script or name as a new version; omitted fields are unchanged, and saving the same content creates
 * no version. A given version is an optimistic lock.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT for a stale version, BAD_USER_INPUT for a taken name or a script that is too
 * long
 */
export async function updateScenario(ctx: Ctx, raw: UpdateScenarioInput): Promise<Scenario> {
  requireAccess(ctx, "APPLICATION_SCENARIOS");
  const { id, name, script, version } = parse(UpdateScenarioInput, raw);
  return save(ctx, id, version, "scenario.update", async () => ({ name, script }));
}

const RestoreScenarioInput = z.object({
  id: z.string(),
  restore: z.number().int(),
  version: z.number().int().nullish(),
});

export type RestoreScenarioInput = z.input<typeof RestoreScenarioInput>;

/**
 * Saves an older version's script as a new version; the name is unchanged.
 * @throws FORBIDDEN, NOT_FOUND for the scenario or a version that is no longer kept, CONFLICT for a stale version
 */
export async function restoreScenario(ctx: Ctx, raw: RestoreScenarioInput): Promise<Scenario> {
  requireAccess(ctx, "APPLICATION_SCENARIOS");
  const { id, restore, version } = parse(RestoreScenarioInput, raw);
  return save(ctx, id, version, "scenario.restore", async (tx, { scenarioId }) => {
    const { script } = await readVersion(tx, ctx.viewer.accountId, scenarioId, restore);
    return { script, told: { restored: restore } };
  });
}

interface Change {
  name?: string | null;
  script?: string | null;
  /** Additional values of the audit entry. */
  told?: Record<string, unknown>;
}

async function save(
  ctx: SignedIn,
  id: string,
  version: number | null | undefined,
  action: AuditEvent["action"],
  changeOf: (tx: Tx, before: Scenario) => Promise<Change>,
): Promise<Scenario> {
  const { accountId, name: modifiedBy } = ctx.viewer;
  try {
    return await withAccount(inAccount(ctx), async (tx) => {
      const before = await readScenario(tx, accountId, id, true);
      if (version != null && version !== before.version) {
        throw conflict(`${before.modifiedBy} saved ${before.name} meanwhile. Compare before you save over it.`);
      }
      const current = await readVersion(tx, accountId, before.scenarioId, before.version);
      const change = await changeOf(tx, before);
      const name = change.name ?? before.name;
      const script = change.script ?? current.script;
      if (name === before.name && script === current.script) return before;
      const [after] = await tx
        .update(scenarios)
        .set({
          name,
          script,
          modifiedBy,
          searchText: searchTextOf(name),
          version: before.version + 1,
          modifiedAt: new Date(),
        })
        .where(and(eq(scenarios.accountId, accountId), eq(scenarios.scenarioId, before.scenarioId)))
        .returning(scenarioColumns);
      await keepVersion(tx, accountId, after!, script);
      await recordDone(tx, ctx, {
        action,
        object: scenarioAuditObject(before),
        // A script can contain secrets and is kept in its versions, so the log records only its length.
        old: { version: before.version, name: before.name, characters: current.script.length },
        new: { version: after!.version, name, characters: script.length, ...change.told },
      });
      return after!;
    });
  } catch (error) {
    if (uniqueViolation(error) === "scenarios_name_key") throw nameTaken();
    throw error;
  }
}
