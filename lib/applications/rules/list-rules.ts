import { and, eq, inArray } from "drizzle-orm";

import { rules } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import type { Application } from "@/lib/applications/applications/application";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { notFound } from "@/lib/platform/errors";

import { readRule, type Rule, ruleColumns, rulesInOrder } from "./rule";

/** Returns the rules of an application in the order in which they are tried, at most 100. */
export async function listRules(ctx: Ctx, { applicationId }: Application): Promise<Rule[]> {
  requireAccess(ctx, "APPLICATION_RULES");
  return withAccount(inAccount(ctx), (tx) => rulesInOrder(tx, ctx.viewer.accountId, applicationId));
}

/**
 * Returns one rule of the account.
 * @throws NOT_FOUND
 */
export async function getRule(ctx: Ctx, rawId: string): Promise<Rule> {
  requireAccess(ctx, "APPLICATION_RULES");
  return withAccount(inAccount(ctx), (tx) => readRule(tx, ctx.viewer.accountId, rawId));
}

/**
 * Returns rules in the order of `ruleIds`, NOT_FOUND in place of a missing one. Deleting a rule deletes its runs, so
 * each run finds its rule.
 */
export async function rulesById(ctx: Ctx, ruleIds: readonly number[]): Promise<(Rule | Error)[]> {
  requireAccess(ctx, "APPLICATION_RULES");
  const found = await withAccount(inAccount(ctx), (tx) =>
    tx
      .select(ruleColumns)
      .from(rules)
      .where(and(eq(rules.accountId, ctx.viewer.accountId), inArray(rules.ruleId, [...ruleIds]))),
  );
  const byId = new Map(found.map((rule) => [rule.ruleId, rule]));
  return ruleIds.map((id) => byId.get(id) ?? notFound("rule"));
}
