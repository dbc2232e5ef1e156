import { and, eq } from "drizzle-orm";

import { rules } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";

import { auditValues } from "./add-rule";
import { readRule, ruleAuditObject } from "./rule";
import { readScenariosOf } from "./rule-scenarios";

/**
 * Deletes a rule with its requested runs; numbers and registrations that name it keep their application.
 * @throws FORBIDDEN, NOT_FOUND
 */
export async function deleteRule(ctx: Ctx, rawId: string): Promise<void> {
  requireAccess(ctx, "APPLICATION_RULES");
  const { accountId } = ctx.viewer;
  await withAccount(inAccount(ctx), async (tx) => {
    const before = await readRule(tx, accountId, rawId, true);
    const scenarios = (await readScenariosOf(tx, accountId, [before.ruleId])).map(({ name }) => name);
    await tx.delete(rules).where(and(eq(rules.accountId, accountId), eq(rules.ruleId, before.ruleId)));
    await recordDone(tx, ctx, {
      action: "rule.delete",
      object: ruleAuditObject(before),
      old: { ...auditValues(before), scenarios },
    });
  });
}
