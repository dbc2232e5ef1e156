import { sql } from "drizzle-orm";
import { z } from "zod";

import { withAccount } from "@/db/with-account";
import { applicationAuditObject, lockApplication } from "@/lib/applications/applications/application";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { conflict, parse } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

import { type Rule, RULES_MAX, rulesInOrder } from "./rule";

const Ids = z.array(z.string()).max(RULES_MAX);
const ReorderRulesInput = z.object({ applicationId: z.string(), ruleIds: Ids, from: Ids.nullish() });

export type ReorderRulesInput = z.input<typeof ReorderRulesInput>;

/**
 * Reorders all rules of an application. With `from`, the order that the change is based on, it is an optimistic lock.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT when `ruleIds` are not exactly the application's rules, or their order is not
 * `from`
 */
export async function reorderRules(ctx: Ctx, raw: ReorderRulesInput): Promise<Rule[]> {
  requireAccess(ctx, "APPLICATION_RULES");
  const input = parse(ReorderRulesInput, raw);
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const application = await lockApplication(tx, accountId, input.applicationId);
    const before = await rulesInOrder(tx, accountId, application.applicationId);
    const current = before.map(({ ruleId }) => ruleId);
    const wanted = input.ruleIds.map((id) => parseId(id, "rule"));
    const from = input.from?.map((id) => parseId(id, "rule"));
    const isSameSet =
      wanted.length === current.length &&
      new Set(wanted).size === current.length &&
      current.every((id) => wanted.includes(id));
    if (!isSameSet || (from && String(from) !== String(current))) {
      throw conflict("Somebody else changed the rules meanwhile. Look at their order again before you change it.");
    }
    if (String(wanted) === String(current)) return before;
    const places = wanted.map((ruleId, position) => sql`(${ruleId}::bigint, ${position}::int)`);
    await tx.execute(sql`
      update rules set position = placed.position from (values ${sql.join(places, sql`, `)}) as placed(rule_id, position)
      where rules.account_id = ${accountId} and rules.rule_id = placed.rule_id`);
    const after = await rulesInOrder(tx, accountId, application.applicationId);
    const names = (list: Rule[]) => ({ order: list.map(({ name }) => name) });
    await recordDone(tx, ctx, {
      action: "rule.reorder",
      object: applicationAuditObject(application),
      old: names(before),
      new: names(after),
    });
    return after;
  });
}
