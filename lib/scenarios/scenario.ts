import { and, eq } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { scenarios } from "@/db/schema";

import { notFound } from "../errors";
import { parseId } from "../ids";

/** A scenario without its script, which is read only when asked for. */
export interface Scenario {
  scenarioId: number;
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
  applicationId: scenarios.applicationId,
  name: scenarios.name,
  version: scenarios.version,
  modifiedBy: scenarios.modifiedBy,
  createdAt: scenarios.createdAt,
  modifiedAt: scenarios.modifiedAt,
};

/** How many versions of a scenario are kept; saving drops the oldest beyond. */
export const VERSIONS_KEPT = 100;

/**
 * Reads a scenario of the account by its id from outside; `lock` keeps others from changing it meanwhile.
 * @throws NOT_FOUND
 */
export async function readScenario(tx: Tx, accountId: number, rawId: string, lock = false): Promise<Scenario> {
  const scenarioId = parseId(rawId, "scenario");
  const query = tx.select(scenarioColumns).from(scenarios).where(and(eq(scenarios.accountId, accountId), eq(scenarios.scenarioId, scenarioId)));
  const [scenario] = await (lock ? query.for("update") : query);
  if (!scenario) throw notFound("scenario");
  return scenario;
}

/** A scenario as the object of an audit row. */
export const asObject = ({ scenarioId, name }: Pick<Scenario, "scenarioId" | "name">) => ({ kind: "scenario", id: scenarioId, name });
