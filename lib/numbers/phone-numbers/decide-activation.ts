import { and, eq, sql } from "drizzle-orm";

import { numberConfigurations, phoneNumbers } from "@/db/schema";
import { recordOperator } from "@/lib/platform/audit/operator";
import { conflict } from "@/lib/platform/errors";
import { emitEvent } from "@/lib/platform/events/emit";

import { withNumberInUse } from "./number-in-use";
import { mayWork, phoneNumberAuditObject } from "./phone-number";

/** Reasons for which the operator or the law refuses a number to its owner. */
export const refusals = ["LEGAL_OWNERSHIP_LIMIT_REACHED", "GOSUSLUGI_DECLINED", "SELF_BAN_ENABLED"] as const;

export type Decision =
  { to: "activate" } | { to: "give back"; problem: string } | { to: "refuse"; why: (typeof refusals)[number] };

const DECIDABLE: readonly string[] = ["ACTIVATING", "PROVISIONING", ...refusals];

/**
 * Applies the operator's decision on a number that is being set up or was refused. An activated number can be used once
 * it is paid for and its address is verified. A returned one must be configured again, with the problem shown to the
 * account. A refused one is denied to its owner. `number` is E.164 without the plus.
 * @throws NOT_FOUND, CONFLICT for a number that is not being set up
 */
export async function decideActivation(number: string, decision: Decision): Promise<void> {
  await withNumberInUse(number, async (tx, accountId, before) => {
    if (!DECIDABLE.includes(before.activationStatus))
      throw conflict(
        `+${number} is ${before.activationStatus}, and only one of these is decided on: ${DECIDABLE.join(", ")}.`,
      );
    const activationStatus =
      decision.to === "activate"
        ? "ACTIVE"
        : decision.to === "refuse"
          ? decision.why
          : "AWAITING_BUSINESS_PHONE_NUMBER_CONFIGURATION";
    const problem = decision.to === "give back" ? decision.problem : undefined;
    await tx
      .update(phoneNumbers)
      .set({
        activationStatus,
        canBeUsed: mayWork({ activationStatus: sql`${activationStatus}::text` }),
        version: sql`${phoneNumbers.version} + 1`,
        modifiedAt: sql`now()`,
      })
      .where(and(eq(phoneNumbers.accountId, accountId), eq(phoneNumbers.phoneId, before.phoneId)));
    if (problem)
      await tx
        .update(numberConfigurations)
        .set({ problem })
        .where(and(eq(numberConfigurations.accountId, accountId), eq(numberConfigurations.phoneId, before.phoneId)));
    await recordOperator(tx, accountId, {
      action: "phoneNumber.activate",
      object: phoneNumberAuditObject(before),
      old: { activationStatus: before.activationStatus },
      new: { activationStatus, problem },
    });
    await emitEvent(tx, accountId, {
      type: "phone_number.activation_changed",
      body: { phoneNumber: `+${number}`, activationStatus },
    });
  });
}
