import { and, asc, eq } from "drizzle-orm";

import { planTemplates } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";

import { onOfferTo, type Plan, type PlanTemplate, type PlanType, readPlans, templateColumns } from "./plan";

/** Returns the account's current plans. */
export async function listPlans(ctx: Ctx): Promise<Plan[]> {
  requireAccess(ctx, "SUBSCRIPTION_PLANS");
  return withAccount(inAccount(ctx), (tx) => readPlans(tx, ctx.viewer.accountId));
}

/** Returns the account's current plans to the engine, under its grant. */
export async function listPlansForEngine(ctx: Ctx): Promise<Plan[]> {
  requireAccess(ctx, "engine");
  return withAccount(inAccount(ctx), (tx) => readPlans(tx, ctx.viewer.accountId));
}

/** Returns the plans on offer in the account's currency, by type and then by charge. */
export async function listOffers(ctx: Ctx, { type }: { type?: PlanType | null }): Promise<PlanTemplate[]> {
  requireAccess(ctx, "SUBSCRIPTION_PLANS");
  return withAccount(inAccount(ctx), (tx) =>
    tx
      .select(templateColumns)
      .from(planTemplates)
      .where(and(onOfferTo(ctx.viewer.accountId), type ? eq(planTemplates.planType, type) : undefined))
      .orderBy(asc(planTemplates.planType), asc(planTemplates.periodicCharge), asc(planTemplates.planTemplateId)),
  );
}
