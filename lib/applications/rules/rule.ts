import { and, asc, eq } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { rules } from "@/db/schema";
import { notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

/** A rule of an application, without its scenarios. */
export interface Rule {
  ruleId: number;
  applicationId: number;
  name: string;
  pattern: string;
  patternExclude: string;
  videoConference: boolean;
  /** ID of the service account that alone is allowed to start it; null when unbound. */
  bindKeyId: string | null;
  /** Position in the order in which rules are tried, from 0. */
  position: number;
  version: number;
  createdAt: Date;
  modifiedAt: Date;
}

export const ruleColumns = {
  ruleId: rules.ruleId,
  applicationId: rules.applicationId,
  name: rules.name,
  pattern: rules.pattern,
  patternExclude: rules.patternExclude,
  videoConference: rules.videoConference,
  bindKeyId: rules.bindKeyId,
  position: rules.position,
  version: rules.version,
  createdAt: rules.createdAt,
  modifiedAt: rules.modifiedAt,
};

/** Maximum number of rules of an application; the whole order is one request. */
export const RULES_MAX = 100;

/**
 * Reads a rule of the account by its raw ID; `lock` locks it until the transaction ends.
 * @throws NOT_FOUND
 */
export async function readRule(tx: Tx, accountId: number, rawId: string, lock = false): Promise<Rule> {
  const ruleId = parseId(rawId, "rule");
  const query = tx
    .select(ruleColumns)
    .from(rules)
    .where(and(eq(rules.accountId, accountId), eq(rules.ruleId, ruleId)));
  const [rule] = await (lock ? query.for("update") : query);
  if (!rule) throw notFound("rule");
  return rule;
}

/** Returns the rules of an application in the order in which they are tried. */
export const rulesInOrder = (tx: Tx, accountId: number, applicationId: number): Promise<Rule[]> =>
  tx
    .select(ruleColumns)
    .from(rules)
    .where(and(eq(rules.accountId, accountId), eq(rules.applicationId, applicationId)))
    .orderBy(asc(rules.position), asc(rules.ruleId))
    .limit(RULES_MAX);

/** Returns the audit object of a rule. */
export const ruleAuditObject = ({ ruleId, name }: Pick<Rule, "ruleId" | "name">) => ({
  kind: "rule",
  id: ruleId,
  name,
});
