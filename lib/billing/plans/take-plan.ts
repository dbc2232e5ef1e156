import { uniqueViolation } from "@/db/errors";
import { planSubscriptions } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { charge } from "@/lib/billing/ledger/post";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { dayOf, monthAfter } from "@/lib/platform/days";
import { conflict } from "@/lib/platform/errors";
import { toDecimal } from "@/lib/platform/money";

import { fullPackages, type Plan, planAuditObject, readOffer, readPlan } from "./plan";

/**
 * Subscribes to a plan and charges its first month in one transaction.
 * @throws FORBIDDEN, NOT_FOUND; CONFLICT when the account has a plan of the type already, or the balance doesn't cover
 * it
 */
export async function takePlan(ctx: Ctx, rawTemplateId: string): Promise<Plan> {
  requireAccess(ctx, "SUBSCRIPTION_PLANS");
  const { accountId } = ctx.viewer;
  const startedAt = new Date();
  try {
    return await withAccount(inAccount(ctx), async (tx) => {
      const { planTemplateId, planType, name, periodicCharge, packages } = await readOffer(
        tx,
        accountId,
        rawTemplateId,
      );
      const nextCharge = monthAfter(dayOf(startedAt), startedAt);
      const [row] = await tx
        .insert(planSubscriptions)
        .values({
          accountId,
          planTemplateId,
          planType,
          name,
          periodicCharge,
          packages: fullPackages({ packages }),
          startedAt,
          nextCharge,
        })
        .returning({ planSubscriptionId: planSubscriptions.planSubscriptionId });
      const { planSubscriptionId } = row!;
      if (periodicCharge > 0n) {
        const description = `Plan ${name} until ${nextCharge}`;
        await charge(tx, accountId, {
          type: "PLAN_CHARGE",
          book: "SUBSCRIPTIONS",
          amount: periodicCharge,
          description,
          resourceType: "plan",
          resourceId: planSubscriptionId,
        });
      }
      await recordDone(tx, ctx, {
        action: "plan.take",
        object: planAuditObject({ planSubscriptionId, name }),
        new: { plan: name, type: planType, charge: toDecimal(periodicCharge), nextCharge },
      });
      return readPlan(tx, accountId, String(planSubscriptionId));
    });
  } catch (error) {
    if (uniqueViolation(error) === "plan_subscriptions_current_key")
      throw conflict("The account has a plan of this type already. Change it to this one instead.");
    throw error;
  }
}
