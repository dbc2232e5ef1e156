import { and, asc, eq, inArray, sql } from "drizzle-orm";

import { applications, ruleRuns, rules } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput } from "@/lib/platform/errors";

import { expiry } from "./rule-run";

/** A run as the engine takes it. */
export interface TakenRuleRun {
  ruleRunId: number;
  applicationId: number;
  applicationName: string;
  ruleId: number;
  ruleName: string;
  videoConference: boolean;
  customData: string;
}

const TAKEN_AT_MOST = 100;

/**
 * Hands the oldest waiting runs to the engine, each only once; the engine then reports on each.
 * @throws FORBIDDEN without the engine's grant, BAD_USER_INPUT for more than 100 at once
 */
export async function takeRuleRuns(ctx: Ctx, first: number): Promise<TakenRuleRun[]> {
  requireAccess(ctx, "engine");
  if (first < 1 || first > TAKEN_AT_MOST) throw badInput({ first: `Take 1 to ${TAKEN_AT_MOST} starts at once.` });
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const waiting = await tx
      .select({ id: ruleRuns.ruleRunId })
      .from(ruleRuns)
      .where(
        and(
          eq(ruleRuns.accountId, accountId),
          eq(ruleRuns.status, "REQUESTED"),
          sql`${ruleRuns.createdAt} >= ${expiry}`,
        ),
      )
      .orderBy(asc(ruleRuns.ruleRunId))
      .limit(first)
      .for("update", { skipLocked: true });
    if (waiting.length === 0) return [];
    const taken = and(
      eq(ruleRuns.accountId, accountId),
      inArray(
        ruleRuns.ruleRunId,
        waiting.map(({ id }) => id),
      ),
    );
    await tx.update(ruleRuns).set({ status: "TAKEN", takenAt: new Date() }).where(taken);
    await recordDone(tx, ctx, { action: "ruleRun.take", new: { runs: waiting.map(({ id }) => id) } });
    return tx
      .select({
        ruleRunId: ruleRuns.ruleRunId,
        applicationId: ruleRuns.applicationId,
        applicationName: applications.name,
        ruleId: ruleRuns.ruleId,
        ruleName: rules.name,
        videoConference: rules.videoConference,
        customData: ruleRuns.customData,
      })
      .from(ruleRuns)
      .innerJoin(rules, and(eq(rules.accountId, ruleRuns.accountId), eq(rules.ruleId, ruleRuns.ruleId)))
      .innerJoin(
        applications,
        and(eq(applications.accountId, ruleRuns.accountId), eq(applications.applicationId, ruleRuns.applicationId)),
      )
      .where(taken)
      .orderBy(asc(ruleRuns.ruleRunId));
  });
}
