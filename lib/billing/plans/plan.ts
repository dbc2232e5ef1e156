import { and, eq, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import type { Tx } from "@/db/database";
import { accounts, planSubscriptions, planTemplates } from "@/db/schema";
import { conflict, notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

export type PlanType = (typeof planSubscriptions.planType.enumValues)[number];

/** Columns of a plan on offer. */
export const templateColumns = {
  planTemplateId: planTemplates.planTemplateId,
  planType: planTemplates.planType,
  name: planTemplates.name,
  description: planTemplates.description,
  periodicCharge: planTemplates.periodicCharge,
  currency: planTemplates.currency,
  packages: planTemplates.packages,
};

/** Plan on offer to an account. */
export type PlanTemplate = Awaited<ReturnType<typeof readOffer>>;

const next = alias(planTemplates, "next_template");

const planColumns = {
  planSubscriptionId: planSubscriptions.planSubscriptionId,
  planTemplateId: planSubscriptions.planTemplateId,
  planType: planSubscriptions.planType,
  name: planSubscriptions.name,
  periodicCharge: planSubscriptions.periodicCharge,
  currency: accounts.currency,
  packages: planSubscriptions.packages,
  startedAt: planSubscriptions.startedAt,
  nextCharge: planSubscriptions.nextCharge,
  endsAtNextCharge: planSubscriptions.endsAtNextCharge,
  nextPlanTemplateId: planSubscriptions.nextPlanTemplateId,
  nextPlanName: next.name,
  nextPeriodicCharge: next.periodicCharge,
  version: planSubscriptions.version,
};

/** Current plan of an account, with what it becomes at its next charge. */
export type Plan = Awaited<ReturnType<typeof readPlans>>[number];

/** Reads the account's current plans, at most one of each type. */
export const readPlans = (tx: Tx, accountId: number) =>
  tx
    .select(planColumns)
    .from(planSubscriptions)
    .innerJoin(accounts, eq(accounts.accountId, planSubscriptions.accountId))
    .leftJoin(next, eq(next.planTemplateId, planSubscriptions.nextPlanTemplateId))
    .where(and(eq(planSubscriptions.accountId, accountId), isNull(planSubscriptions.endedAt)))
    .orderBy(planSubscriptions.planType);

/**
 * Reads a current plan of the account by its external ID.
 * @throws NOT_FOUND, also for one that has ended
 */
export async function readPlan(tx: Tx, accountId: number, rawId: string): Promise<Plan> {
  const planSubscriptionId = parseId(rawId, "plan");
  const plan = (await readPlans(tx, accountId)).find((running) => running.planSubscriptionId === planSubscriptionId);
  if (!plan) throw notFound("plan");
  return plan;
}

/**
 * Reads a plan and locks it until the transaction's end, also against its next charge.
 * @throws NOT_FOUND; CONFLICT when the version is outdated
 */
export async function lockPlan(tx: Tx, accountId: number, rawId: string, version?: number | null): Promise<Plan> {
  await tx
    .select({ planSubscriptionId: planSubscriptions.planSubscriptionId })
    .from(planSubscriptions)
    .where(planOf(accountId, parseId(rawId, "plan")))
    .for("update");
  const plan = await readPlan(tx, accountId, rawId);
  if (version != null && version !== plan.version)
    throw conflict(`The plan ${plan.name} was changed meanwhile. Look at it again first.`);
  return plan;
}

/**
 * Reads a plan that is on offer in the account's currency.
 * @throws NOT_FOUND
 */
export async function readOffer(tx: Tx, accountId: number, rawId: string) {
  const [offer] = await tx
    .select(templateColumns)
    .from(planTemplates)
    .where(and(onOfferTo(accountId), eq(planTemplates.planTemplateId, parseId(rawId, "plan"))));
  if (!offer) throw notFound("plan");
  return offer;
}

/** Returns the condition on plans that are on offer in the account's currency. */
export const onOfferTo = (accountId: number) =>
  and(
    eq(planTemplates.onOffer, true),
    eq(planTemplates.currency, sql`(select currency from ${accounts} where ${accounts.accountId} = ${accountId})`),
  );

/** Returns the condition on one of the account's plans. */
export const planOf = (accountId: number, planSubscriptionId: number) =>
  and(eq(planSubscriptions.accountId, accountId), eq(planSubscriptions.planSubscriptionId, planSubscriptionId));

/** Returns full packages, as at the start of a period. */
export const fullPackages = ({ packages }: Pick<PlanTemplate, "packages">) =>
  packages.map((one) => ({ ...one, left: one.size }));

/** Returns a plan as an audit object. */
export const planAuditObject = ({ planSubscriptionId, name }: Pick<Plan, "planSubscriptionId" | "name">) => ({
  kind: "plan",
  id: planSubscriptionId,
  name,
});
