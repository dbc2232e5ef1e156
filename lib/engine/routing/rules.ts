import { and, asc, eq, sql } from "drizzle-orm";

import { rules } from "@/db/schema";

import { reading, type RowOf } from "./reading";

/** Returns the rules in the order in which they are tried, each with its scenario ids in their order. */
export const engineRules = reading((tx, { accountId }, applicationId) =>
  tx
    .select({
      ruleId: rules.ruleId,
      name: rules.name,
      pattern: rules.pattern,
      patternExclude: rules.patternExclude,
      videoConference: rules.videoConference,
      bindKeyId: rules.bindKeyId,
      scenarioIds: sql<
        number[]
      >`array(select held.scenario_id from rule_scenarios held where held.account_id = rules.account_id and held.rule_id = rules.rule_id order by held.position, held.scenario_id)`.mapWith(
        (ids: unknown[]) => ids.map(Number),
      ),
    })
    .from(rules)
    .where(and(eq(rules.accountId, accountId), eq(rules.applicationId, applicationId)))
    .orderBy(asc(rules.position), asc(rules.ruleId)),
);

export type EngineRule = RowOf<typeof engineRules>;
