import { and, eq } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { rules } from "@/db/schema";
import { requireAccess, type SignedIn } from "@/lib/platform/ctx";
import { notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

/**
 * Reads a rule of an application as the destination of a number or registration. Requires APPLICATION_RULES in addition
 * to what the change itself requires.
 * @throws FORBIDDEN, NOT_FOUND
 */
export async function readRuleOf(
  tx: Tx,
  ctx: SignedIn,
  applicationId: number,
  rawId: string,
): Promise<{ ruleId: number; ruleName: string }> {
  requireAccess(ctx, "APPLICATION_RULES");
  const ruleId = parseId(rawId, "rule");
  const [rule] = await tx
    .select({ ruleId: rules.ruleId, ruleName: rules.name })
    .from(rules)
    .where(
      and(eq(rules.accountId, ctx.viewer.accountId), eq(rules.applicationId, applicationId), eq(rules.ruleId, ruleId)),
    );
  if (!rule) throw notFound("rule");
  return rule;
}
