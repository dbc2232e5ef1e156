import { and, eq, inArray } from "drizzle-orm";

import { rules } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import type { Application } from "@/lib/applications/applications/application";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { notFound } from "@/lib/platform/errors";

import { readRule, type Rule, ruleColumns, rulesInOrder } from "./rule";

/** The rules of an application in the order in which they are tried, a hundred at most. */
export async function listRules(ctx: Ctx, { applicationId }: Application): Promise<Rule[]> {
  requireAccess(ctx, "APPLICATION_RULES");
  return withAccount(inAccount(ctx), (tx) => rulesInOrder(tx, ctx.viewer.accountId, applicationId));
}

/**
 * One rule of the account.
 * @throws NOT_FOUND
 */
export async function getRule(ctx: Ctx, rawId: string): Promise<Rule> {
  requireAccess(ctx, "APPLICATION_RULES");
  return withAccount(inAccount(ctx), (tx) => readRule(tx, ctx.viewer.accountId, rawId));
}

/** Rules by their ids, in the order asked; a rule's runs go with it, so each is there. */
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
