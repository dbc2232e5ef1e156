import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";

import { planSubscriptions } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Posting, postMany } from "@/lib/billing/ledger/post";
import { planOf } from "@/lib/billing/plans/plan";
import { recordOften } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput, parse } from "@/lib/platform/errors";
import { batchOf, Span, Text } from "@/lib/platform/input";
import { toUnits } from "@/lib/platform/money";

import { type Counts, wrote } from "./counts";
import { noSuch } from "./owned";

const PlanUseInput = z.object({
  planType: z.enum(planSubscriptions.planType.enumValues),
  package: Text(60),
  period: z.iso.date("This is no day, such as 2026-12-23."),
  used: Span,
});

const Input = z.object({
  uses: batchOf(PlanUseInput, ({ planType, package: name, period }) => `${planType} ${name} ${period}`),
});

export type PlanUseInput = z.input<typeof PlanUseInput>;

type Package = (typeof planSubscriptions.$inferSelect)["packages"][number];

/**
 * Stores the usage of the plans' packages since the last charge. Usage beyond a package is booked per started overrun
 * unit, each once; this can make a balance negative. Usage that is lower than stored, or of an earlier period or an
 * ended plan, is stale and ignored.
 * @throws BAD_USER_INPUT that names the item whose package or period the plan does not have
 */
export async function putPlanUses(ctx: Ctx, raw: readonly PlanUseInput[]): Promise<Counts> {
  requireAccess(ctx, "engine");
  const { uses } = parse(Input, { uses: raw });
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const plans = await tx
      .select()
      .from(planSubscriptions)
      .where(and(eq(planSubscriptions.accountId, accountId), isNull(planSubscriptions.endedAt)))
      .orderBy(planSubscriptions.planSubscriptionId)
      .for("update");
    const postings: Posting[] = [];
    let changed = 0;
    for (const [index, { planType, package: name, period, used }] of uses.entries()) {
      const plan = plans.find((running) => running.planType === planType);
      if (!plan || period < plan.nextCharge) continue;
      if (period > plan.nextCharge)
        throw badInput({ [`uses.${index}.period`]: `The plan's period ends on ${plan.nextCharge}.` });
      const found = plan.packages.find((one) => one.name === name);
      if (!found) throw noSuch("package", `uses.${index}.package`);
      const left = found.mayOverrun ? found.size - used : Math.max(0, found.size - used);
      if (left >= found.left) continue;
      const pieces = piecesBeyond(found, left);
      const amount = BigInt(pieces - piecesBeyond(found, found.left)) * toUnits(found.overrunPrice);
      if (amount > 0n) {
        const { planSubscriptionId: resourceId } = plan;
        postings.push({
          type: "PLAN_OVERRUN",
          book: "SUBSCRIPTIONS",
          amount: -amount,
          description: `${name} beyond the plan ${plan.name}`.slice(0, 119),
          resourceType: "plan",
          resourceId,
          externalKey: `overrun:${resourceId}:${period}:${name}:${pieces}`,
        });
      }
      found.left = left;
      changed++;
    }
    const counts = { added: 0, changed, unchanged: uses.length - changed };
    if (!wrote(counts)) return counts;
    for (const { planSubscriptionId, packages } of plans)
      await tx.update(planSubscriptions).set({ packages }).where(planOf(accountId, planSubscriptionId));
    await postMany(tx, accountId, postings);
    await recordOften(tx, ctx, { action: "engine.putPlanUses" });
    return counts;
  });
}

/** Returns the number of started overrun units for what is left of a package; a negative `left` is overrun. */
const piecesBeyond = ({ overrunSize }: Package, left: number) =>
  Math.ceil(Math.max(0, -left) / Math.max(1, overrunSize));
