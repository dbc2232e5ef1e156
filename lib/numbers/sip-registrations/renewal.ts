import { and, eq, sql } from "drizzle-orm";

import { sipRegistrations } from "@/db/schema";
import type { RentedKind } from "@/lib/billing/renewals/rented";
import { toUnits } from "@/lib/platform/money";

import { sipRegistrationAuditObject } from "./sip-registration";

const one = (accountId: number, id: number) =>
  and(eq(sipRegistrations.accountId, accountId), eq(sipRegistrations.sipRegistrationId, id));
const changed = { version: sql`version + 1` };

/** Renewal of SIP registrations: a frozen one is deactivated, so that the engine unregisters it. */
export const sipRegistrationKind: RentedKind = {
  due: (day) => sql`
    select account_id, sip_registration_id as id, next_subscription_renewal as day, (subscription_price * 10000)::bigint as price, true as renews, frozen_at, risk_told_for
    from sip_registrations where (not deactivated or frozen_at is not null) and next_subscription_renewal <= ${day}::date`,
  charge: { type: "SIP_REGISTRATION_RENEWAL", book: "SUBSCRIPTIONS" },
  async lock(tx, accountId, id) {
    const [registration] = await tx
      .select()
      .from(sipRegistrations)
      .where(and(one(accountId, id), sql`(not deactivated or frozen_at is not null)`))
      .for("update", { skipLocked: true });
    if (!registration) return undefined;
    const { nextSubscriptionRenewal, purchaseDate, subscriptionPrice, frozenAt, riskToldFor } = registration;
    return {
      id,
      name: sipRegistrationAuditObject(registration).name,
      day: nextSubscriptionRenewal,
      began: purchaseDate,
      price: toUnits(subscriptionPrice),
      renews: true,
      frozenAt,
      riskToldFor,
    };
  },
  renew: (tx, accountId, { id }, nextSubscriptionRenewal) =>
    tx
      .update(sipRegistrations)
      .set({ nextSubscriptionRenewal, riskToldFor: null, frozenAt: null, deactivated: false, ...changed })
      .where(one(accountId, id)),
  freeze: (tx, accountId, { id }) =>
    tx
      .update(sipRegistrations)
      .set({ frozenAt: sql`now()`, deactivated: true, ...changed })
      .where(one(accountId, id)),
  giveUp: (tx, accountId, { id }) => tx.delete(sipRegistrations).where(one(accountId, id)),
  noteWarning: (tx, accountId, id, day) =>
    tx
      .update(sipRegistrations)
      .set({ riskToldFor: day })
      .where(and(one(accountId, id), sql`risk_told_for is distinct from ${day}::date`))
      .returning({ id: sipRegistrations.sipRegistrationId }),
};
