import { and, eq, isNull, or } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { scenarios } from "@/db/schema";
import type { Viewer } from "@/lib/platform/ctx";
import { notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

/** A scenario without its script, which is read only when requested. */
export interface Scenario {
  scenarioId: number;
  /** The viewer's account, or the parent that shares it. */
  accountId: number;
  /** Null when it is shared with all applications of the account. */
  applicationId: number | null;
  name: string;
  /** Incremented when the script or name is saved. */
  version: number;
  /** Name of the viewer who last saved it, as of then. */
  modifiedBy: string;
  createdAt: Date;
  modifiedAt: Date;
}

export const scenarioColumns = {
  scenarioId: scenarios.scenarioId,
  accountId: scenarios.accountId,
  applicationId: scenarios.applicationId,
  name: scenarios.name,
  version: scenarios.version,
  modifiedBy: scenarios.modifiedBy,
  createdAt: scenarios.createdAt,
  modifiedAt: scenarios.modifiedAt,
};

/** Number of versions kept per scenario; saving deletes the oldest beyond it. */
export const VERSIONS_KEPT = 100;

/**
 * Returns the condition for what an account can read and its rules can run: its own scenarios and those that its parent
 * shares.
 */
export const readableBy = ({ accountId, parent }: Pick<Viewer, "accountId" | "parent">) =>
  or(
    eq(scenarios.accountId, accountId),
    parent ? and(eq(scenarios.accountId, parent.accountId), isNull(scenarios.applicationId)) : undefined,
  );

/**
 * Reads a scenario of the account's own by its raw ID; `lock` locks it until the transaction ends.
 * @throws NOT_FOUND
 */
export async function readScenario(tx: Tx, accountId: number, rawId: string, lock = false): Promise<Scenario> {
  const scenarioId = parseId(rawId, "scenario");
  const query = tx
    .select(scenarioColumns)
    .from(scenarios)
    .where(and(eq(scenarios.accountId, accountId), eq(scenarios.scenarioId, scenarioId)));
  const [scenario] = await (lock ? query.for("update") : query);
  if (!scenario) throw notFound("scenario");
  return scenario;
}

/** Returns the audit object of a scenario. */
export const scenarioAuditObject = ({ scenarioId, name }: Pick<Scenario, "scenarioId" | "name">) => ({
  kind: "scenario",
  id: scenarioId,
  name,
});
