import { and, eq, isNull, or } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { scenarios } from "@/db/schema";
import type { Viewer } from "@/lib/platform/ctx";
import { notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

/** A scenario without its script, which is read only when asked for. */
export interface Scenario {
  scenarioId: number;
  /** The viewer's account, or the parent that shares it. */
  accountId: number;
  /** Nothing when it is shared with all applications of the account. */
  applicationId: number | null;
  name: string;
  /** Grows with each saved script or name. */
  version: number;
  /** Who saved it last, as they were called then. */
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

/** How many versions of a scenario are kept; saving drops the oldest beyond. */
export const VERSIONS_KEPT = 100;

/** What an account may read and its rules may run: its own scenarios, and those that its parent shares. */
export const readableBy = ({ accountId, parent }: Pick<Viewer, "accountId" | "parent">) =>
  or(
    eq(scenarios.accountId, accountId),
    parent ? and(eq(scenarios.accountId, parent.accountId), isNull(scenarios.applicationId)) : undefined,
  );

/**
 * Reads a scenario of the account's own by its id from outside; `lock` keeps others from changing it meanwhile.
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

/** A scenario as the object of an audit row. */
export const asObject = ({ scenarioId, name }: Pick<Scenario, "scenarioId" | "name">) => ({
  kind: "scenario",
  id: scenarioId,
  name,
});
