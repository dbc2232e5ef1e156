import { sql } from "drizzle-orm";
import { z } from "zod";

import type { Tx } from "@/db/database";
import { planSubscriptions } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import type { AuditAction } from "@/lib/platform/audit/action.generated";
import { changesBetween } from "@/lib/platform/audit/changes";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess, type SignedIn } from "@/lib/platform/ctx";
import { badInput, parse } from "@/lib/platform/errors";

import { lockPlan, type Plan, planAuditObject, planOf, readOffer, readPlan } from "./plan";

const ChangePlanInput = z.object({ id: z.string(), templateId: z.string(), version: z.number().int().nullish() });
const PlanInput = ChangePlanInput.omit({ templateId: true });

export type ChangePlanInput = z.input<typeof ChangePlanInput>;
export type PlanInput = z.input<typeof PlanInput>;

/**
 * Schedules a change to another plan of the same type at the next charge; nothing is charged now.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT, BAD_USER_INPUT for a plan of another type or the same one
 */
export async function changePlan(ctx: Ctx, raw: ChangePlanInput): Promise<Plan> {
  requireAccess(ctx, "SUBSCRIPTION_PLANS");
  const { templateId, ...input } = parse(ChangePlanInput, raw);
  return atNextCharge(ctx, input, "plan.change", async (tx, plan) => {
    const offer = await readOffer(tx, ctx.viewer.accountId, templateId);
    if (offer.planType !== plan.planType)
      throw badInput({ templateId: `A plan for ${plan.planType} can't become one for ${offer.planType}.` });
    if (offer.planTemplateId === plan.planTemplateId)
      throw badInput({ templateId: `The account has the plan ${plan.name} already.` });
    return { nextPlanTemplateId: offer.planTemplateId, endsAtNextCharge: false };
  });
}

/**
 * Schedules the end of a plan at its next charge; until then it can be used.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT
 */
export async function cancelPlan(ctx: Ctx, raw: PlanInput): Promise<Plan> {
  requireAccess(ctx, "SUBSCRIPTION_PLANS");
  return atNextCharge(ctx, parse(PlanInput, raw), "plan.cancel", async () => ({
    nextPlanTemplateId: null,
    endsAtNextCharge: true,
  }));
}

/**
 * Clears a scheduled change or end, so that the plan continues unchanged.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT
 */
export async function keepPlan(ctx: Ctx, raw: PlanInput): Promise<Plan> {
  requireAccess(ctx, "SUBSCRIPTION_PLANS");
  return atNextCharge(ctx, parse(PlanInput, raw), "plan.keep", async () => ({
    nextPlanTemplateId: null,
    endsAtNextCharge: false,
  }));
}

type Intent = Pick<Plan, "nextPlanTemplateId" | "endsAtNextCharge">;

async function atNextCharge(
  ctx: SignedIn,
  { id, version }: PlanInput,
  action: AuditAction,
  intend: (tx: Tx, plan: Plan) => Promise<Intent>,
): Promise<Plan> {
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const before = await lockPlan(tx, accountId, id, version);
    const intent = await intend(tx, before);
    const unchanged =
      before.nextPlanTemplateId === intent.nextPlanTemplateId && before.endsAtNextCharge === intent.endsAtNextCharge;
    if (unchanged) return before;
    await tx
      .update(planSubscriptions)
      .set({ ...intent, riskToldFor: null, version: sql`version + 1` })
      .where(planOf(accountId, before.planSubscriptionId));
    const after = await readPlan(tx, accountId, id);
    const { old, new: changed } = changesBetween(told(before), told(after));
    await recordDone(tx, ctx, { action, object: planAuditObject(before), old, new: changed });
    return after;
  });
}

const told = ({ nextPlanName, endsAtNextCharge }: Plan) => ({ nextPlan: nextPlanName, endsAtNextCharge });
