import { and, eq, sql } from "drizzle-orm";

import { numberConfigurations, phoneNumbers } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { withWorker } from "@/db/with-worker";

import { recordOperator } from "../audit/operator";
import { conflict, notFound } from "../errors";
import { emitEvent } from "../events/emit";
import { asObject, mayWork } from "./phone-number";

export type Decision = { activate: true } | { activate: false; problem: string };

/**
 * The operator's word on a number that is being set up: it works from now on, or once it is paid for and its address is proved, or whoever
 * configured it has to do so again, and is told why. `number` is E.164 without the plus.
 * @throws NOT_FOUND, CONFLICT for a number that is not being set up
 */
export async function decideActivation(number: string, decision: Decision): Promise<void> {
  const inUse = and(eq(phoneNumbers.phoneNumber, number), eq(phoneNumbers.deactivated, false));
  const [found] = await withWorker((tx) => tx.select({ accountId: phoneNumbers.accountId, phoneId: phoneNumbers.phoneId }).from(phoneNumbers).where(inUse));
  if (!found) throw notFound("phone number in use");
  const { accountId, phoneId } = found;
  await withAccount({ accountId }, async (tx) => {
    const [before] = await tx
      .select({ phoneId: phoneNumbers.phoneId, phoneNumber: phoneNumbers.phoneNumber, activationStatus: phoneNumbers.activationStatus })
      .from(phoneNumbers)
      .where(and(inUse, eq(phoneNumbers.accountId, accountId), eq(phoneNumbers.phoneId, phoneId)))
      .for("update");
    if (!before) throw notFound("phone number in use");
    if (!["ACTIVATING", "PROVISIONING"].includes(before.activationStatus)) throw conflict(`+${number} is ${before.activationStatus}, and only one that is ACTIVATING or PROVISIONING is decided on.`);
    const activationStatus = decision.activate ? "ACTIVE" : "AWAITING_BUSINESS_PHONE_NUMBER_CONFIGURATION";
    await tx
      .update(phoneNumbers)
      .set({ activationStatus, canBeUsed: mayWork({ activationStatus: sql`${activationStatus}::text` }), version: sql`${phoneNumbers.version} + 1`, modifiedAt: sql`now()` })
      .where(and(eq(phoneNumbers.accountId, accountId), eq(phoneNumbers.phoneId, phoneId)));
    if (!decision.activate) await tx.update(numberConfigurations).set({ problem: decision.problem }).where(and(eq(numberConfigurations.accountId, accountId), eq(numberConfigurations.phoneId, phoneId)));
    await recordOperator(tx, accountId, {
      action: "phoneNumber.activate",
      object: asObject(before),
      old: { activationStatus: before.activationStatus },
      new: { activationStatus, ...(!decision.activate && { problem: decision.problem }) },
    });
    await emitEvent(tx, accountId, { type: "phone_number.activation_changed", body: { phoneNumber: `+${number}`, activationStatus } });
  });
}
