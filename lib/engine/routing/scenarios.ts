import { and, asc, sql } from "drizzle-orm";

import { scenarios } from "@/db/schema";
import { readableBy } from "@/lib/applications/scenarios/scenario";

import { reading, type RowOf } from "./reading";

/** Returns the rules' scenarios, each once, including those shared with other applications or by the parent account. */
export const engineScenarios = reading((tx, { accountId, parent }, applicationId) =>
  tx
    .select({
      scenarioId: scenarios.scenarioId,
      name: scenarios.name,
      script: scenarios.script,
      version: scenarios.version,
    })
    .from(scenarios)
    .where(
      and(
        readableBy({ accountId, parent }),
        sql`scenario_id in (select held.scenario_id from rule_scenarios held join rules using (account_id, rule_id)
          where held.account_id = ${accountId} and rules.application_id = ${applicationId})`,
      ),
    )
    .orderBy(asc(scenarios.scenarioId)),
);

export type EngineScenario = RowOf<typeof engineScenarios>;
