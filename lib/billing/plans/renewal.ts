import { and, eq, isNull, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { planSubscriptions, planTemplates } from "@/db/schema";
import type { RentedKind } from "@/lib/billing/renewals/rented";

import { fullPackages, planOf } from "./plan";

const one = (accountId: number, id: number) => and(planOf(accountId, id), isNull(planSubscriptions.endedAt));
const changed = { version: sql`version + 1` };

/** Renewal of plans. A charge refills the packages, or sets those of the plan that it becomes; an unpaid plan ends. */
export const planKind: RentedKind = {
  due: (day) => sql`
    select account_id, plan_subscription_id as id, next_charge as day, coalesce(next.periodic_charge, plan.periodic_charge) as price, not ends_at_next_charge as renews, null::timestamptz as frozen_at, risk_told_for
    from plan_subscriptions plan left join plan_templates next on next.plan_subscription_template_id = plan.next_plan_template_id
    where ended_at is null and next_charge <= ${day}::date`,
  charge: { type: "PLAN_RENEWAL", book: "SUBSCRIPTIONS" },
  async lock(tx, accountId, id) {
    const free = await tx
      .select({ id: planSubscriptions.planSubscriptionId })
      .from(planSubscriptions)
      .where(one(accountId, id))
      .for("update", { skipLocked: true });
    if (!free[0]) return undefined;
    // Read after the lock: otherwise the next plan could be the one before a concurrent change.
    const [found] = await read(tx, accountId, id);
    const { plan, next } = found!;
    const { name, periodicCharge: price } = next ?? plan;
    const { nextCharge, startedAt, endsAtNextCharge, riskToldFor } = plan;
    return {
      id,
      name,
      day: nextCharge,
      began: startedAt,
      price,
      renews: !endsAtNextCharge,
      frozenAt: null,
      riskToldFor,
    };
  },
  async renew(tx, accountId, { id }, nextCharge) {
    const [found] = await read(tx, accountId, id);
    const { plan, next } = found!;
    const { planTemplateId, name, periodicCharge } = next ?? plan;
    await tx
      .update(planSubscriptions)
      .set({
        planTemplateId,
        name,
        periodicCharge,
        packages: fullPackages(next ?? plan),
        nextPlanTemplateId: null,
        nextCharge,
        riskToldFor: null,
        ...changed,
      })
      .where(one(accountId, id));
  },
  freeze: (tx, accountId, { id }) => end(tx, accountId, id),
  giveUp: (tx, accountId, { id }) => end(tx, accountId, id),
  noteWarning: (tx, accountId, id, day) =>
    tx
      .update(planSubscriptions)
      .set({ riskToldFor: day })
      .where(and(one(accountId, id), sql`risk_told_for is distinct from ${day}::date`))
      .returning({ id: planSubscriptions.planSubscriptionId }),
};

/** Reads a current plan with what it becomes at its next charge. */
const read = (tx: Tx, accountId: number, id: number) =>
  tx
    .select({ plan: planSubscriptions, next: planTemplates })
    .from(planSubscriptions)
    .leftJoin(planTemplates, eq(planTemplates.planTemplateId, planSubscriptions.nextPlanTemplateId))
    .where(one(accountId, id));

const end = (tx: Tx, accountId: number, id: number) =>
  tx
    .update(planSubscriptions)
    .set({ endedAt: sql`now()`, ...changed })
    .where(one(accountId, id));
