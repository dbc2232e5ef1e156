import { and, eq } from "drizzle-orm";
import { z } from "zod";

import { ruleRuns, rules } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { conflict, notFound, parse } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";
import { isStorable } from "@/lib/platform/storable";

import { ruleAuditObject } from "./rule";

const PROBLEM_MAX = 1_000;

const Text = z
  .string()
  .max(PROBLEM_MAX, `At most ${PROBLEM_MAX.toLocaleString("en")} characters.`)
  .refine(isStorable, "This text holds characters that can't be kept.");

const ReportRuleRunInput = z.object({
  id: z.string(),
  status: z.enum(["STARTED", "FAILED"]),
  problem: Text.nullish(),
  callSessionExternalId: Text.nullish(),
});

export type ReportRuleRunInput = z.input<typeof ReportRuleRunInput>;

/**
 * Records the outcome of a run that the engine took. Repeating a report changes nothing.
 * @throws FORBIDDEN without the engine's grant, NOT_FOUND, CONFLICT for a run that was not taken or ended differently
 */
export async function reportRuleRun(ctx: Ctx, raw: ReportRuleRunInput): Promise<void> {
  requireAccess(ctx, "engine");
  const { id, status, problem, callSessionExternalId } = parse(ReportRuleRunInput, raw);
  const { accountId } = ctx.viewer;
  const mine = and(eq(ruleRuns.accountId, accountId), eq(ruleRuns.ruleRunId, parseId(id, "start")));
  await withAccount(inAccount(ctx), async (tx) => {
    const [run] = await tx
      .select({ id: ruleRuns.ruleRunId, ruleId: ruleRuns.ruleId, status: ruleRuns.status })
      .from(ruleRuns)
      .where(mine)
      .for("update");
    if (!run) throw notFound("start");
    if (run.status === status) return;
    if (run.status !== "TAKEN")
      throw conflict(`This start is ${run.status}, and only one that is TAKEN is reported on.`);
    await tx.update(ruleRuns).set({ status, problem, callSessionExternalId, reportedAt: new Date() }).where(mine);
    const [rule] = await tx
      .select({ ruleId: rules.ruleId, name: rules.name })
      .from(rules)
      .where(and(eq(rules.accountId, accountId), eq(rules.ruleId, run.ruleId)));
    await recordDone(tx, ctx, {
      action: "ruleRun.report",
      object: ruleAuditObject(rule!),
      new: { run: run.id, status, problem },
    });
  });
}
