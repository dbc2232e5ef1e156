import { and, eq, sql } from "drizzle-orm";

import { phoneNumbers } from "@/db/schema";
import type { RentedKind } from "@/lib/billing/renewals/rented";
import { toUnits } from "@/lib/platform/money";

import { mayWork } from "./phone-number";

const one = (accountId: number, id: number) =>
  and(eq(phoneNumbers.accountId, accountId), eq(phoneNumbers.phoneId, id), eq(phoneNumbers.deactivated, false));
const changed = { version: sql`version + 1`, modifiedAt: sql`now()` };

/** Renewal of phone numbers: a frozen one can't be used, and one that is given up is deactivated. */
export const phoneNumberKind: RentedKind = {
  due: (day) => sql`
    select account_id, phone_id as id, next_renewal as day, (price * 10000)::bigint as price, auto_charge and not canceled as renews, frozen_at, risk_told_for
    from phone_numbers where not deactivated and next_renewal <= ${day}::date`,
  charge: { type: "PHONE_NUMBER_RENEWAL", book: "NUMBERS" },
  async lock(tx, accountId, id) {
    const [number] = await tx.select().from(phoneNumbers).where(one(accountId, id)).for("update", { skipLocked: true });
    if (!number) return undefined;
    const { phoneNumber, nextRenewal, purchaseDate, price, autoCharge, canceled, frozenAt, riskToldFor } = number;
    return {
      id,
      name: `+${phoneNumber}`,
      day: nextRenewal,
      began: purchaseDate,
      price: toUnits(price),
      renews: autoCharge && !canceled,
      frozenAt,
      riskToldFor,
    };
  },
  // Payment does not replace activation or an address proof, so `canBeUsed` is recomputed.
  renew: (tx, accountId, { id, frozenAt }, nextRenewal) =>
    tx
      .update(phoneNumbers)
      .set({
        nextRenewal,
        riskToldFor: null,
        frozenAt: null,
        ...(frozenAt && { canBeUsed: mayWork({ frozenAt: sql`null` }) }),
        ...changed,
      })
      .where(one(accountId, id)),
  freeze: (tx, accountId, { id }) =>
    tx
      .update(phoneNumbers)
      .set({ frozenAt: sql`now()`, canBeUsed: false, ...changed })
      .where(one(accountId, id)),
  giveUp: (tx, accountId, { id }) =>
    tx
      .update(phoneNumbers)
      .set({
        deactivated: true,
        canBeUsed: false,
        activationStatus: "DEACTIVATED",
        applicationId: null,
        ruleId: null,
        ...changed,
      })
      .where(one(accountId, id)),
  noteWarning: (tx, accountId, id, day) =>
    tx
      .update(phoneNumbers)
      .set({ riskToldFor: day })
      .where(and(one(accountId, id), sql`risk_told_for is distinct from ${day}::date`))
      .returning({ id: phoneNumbers.phoneId }),
};
