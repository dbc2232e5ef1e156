import { and, count, eq, sql } from "drizzle-orm";
import { z } from "zod";

import { ruleRuns } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { lockAccount } from "@/lib/access/auth/lock-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput, DomainError, parse, rateLimited } from "@/lib/platform/errors";

import { RunCustomData } from "./input";
import { readRule, ruleAuditObject } from "./rule";
import { expiry, type RuleRun, ruleRunColumns } from "./rule-run";
import { readScenariosOf } from "./rule-scenarios";

const RunRuleInput = z.object({
  ruleId: z.string(),
  customData: RunCustomData.nullish().transform((data) => data ?? ""),
});

export type RunRuleInput = z.input<typeof RunRuleInput>;

/** Maximum number of an account's open requests. */
const OPEN_AT_MOST = 200;

/**
 * Asks the engine to start a rule's scenarios. The request waits for the engine and expires after 10 minutes.
 * @throws FORBIDDEN, also for a rule bound to another service account; NOT_FOUND; BAD_USER_INPUT for a rule without
 * scenarios or too much custom data; RATE_LIMITED while 200 requests of the account are open
 */
export async function runRule(ctx: Ctx, raw: RunRuleInput): Promise<RuleRun> {
  requireAccess(ctx, "APPLICATION_RULES", "rule.run");
  const { ruleId: rawRuleId, customData } = parse(RunRuleInput, raw);
  const { accountId, keyId, name: askedBy } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    await lockAccount(tx, ctx);
    const rule = await readRule(tx, accountId, rawRuleId);
    if (rule.bindKeyId !== null && rule.bindKeyId !== keyId) {
      throw new DomainError(
        "FORBIDDEN",
        `Only the service account that ${rule.name} is bound to starts it.`,
        { reason: "BOUND_TO_SERVICE_ACCOUNT" },
        "rule-bound-to-key",
      );
    }
    if ((await readScenariosOf(tx, accountId, [rule.ruleId])).length === 0)
      throw badInput({ ruleId: `${rule.name} runs no scenario yet.` });
    const waiting = sql`${ruleRuns.status} in ('REQUESTED', 'TAKEN') and coalesce(${ruleRuns.takenAt}, ${ruleRuns.createdAt}) >= ${expiry}`;
    const [open] = await tx
      .select({ count: count() })
      .from(ruleRuns)
      .where(and(eq(ruleRuns.accountId, accountId), waiting));
    if (open!.count >= OPEN_AT_MOST)
      throw rateLimited(`${OPEN_AT_MOST} starts wait for the engine already. Try again when it has taken some.`);
    const { applicationId, ruleId } = rule;
    const [run] = await tx
      .insert(ruleRuns)
      .values({ accountId, applicationId, ruleId, customData, askedBy })
      .returning({ id: ruleRuns.ruleRunId });
    await recordDone(tx, ctx, { action: "rule.run", object: ruleAuditObject(rule), new: { run: run!.id } });
    const [asked] = await tx
      .select(ruleRunColumns)
      .from(ruleRuns)
      .where(and(eq(ruleRuns.accountId, accountId), eq(ruleRuns.ruleRunId, run!.id)));
    return asked!;
  });
}
