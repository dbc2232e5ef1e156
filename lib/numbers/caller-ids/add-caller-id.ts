import { and, eq } from "drizzle-orm";
import { z } from "zod";

import type { Tx } from "@/db/database";
import { uniqueViolation } from "@/db/errors";
import { callerIds, phoneNumbers, testNumbers } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { InternationalNumber } from "@/lib/numbers/phone-numbers/international-number";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput, parse } from "@/lib/platform/errors";

import { type CallerId, callerIdAuditObject, readCallerId } from "./caller-id";
import { CallerIdDescription } from "./input";

const AddCallerIdInput = z.object({
  phoneNumber: InternationalNumber,
  description: CallerIdDescription.nullish().transform((text) => text ?? ""),
});

export type AddCallerIdInput = z.input<typeof AddCallerIdInput>;

/**
 * Adds a caller ID, which calls can show only after it is verified.
 * @throws FORBIDDEN, BAD_USER_INPUT for an invalid number, a test number, or a number of the account
 */
export async function addCallerId(ctx: Ctx, raw: AddCallerIdInput): Promise<CallerId> {
  requireAccess(ctx, "CALLER_IDS");
  const {
    phoneNumber: { phoneNumber },
    description,
  } = parse(AddCallerIdInput, raw);
  const { accountId } = ctx.viewer;
  try {
    return await withAccount(inAccount(ctx), async (tx) => {
      await refuseOtherKinds(tx, accountId, phoneNumber);
      const [row] = await tx
        .insert(callerIds)
        .values({ accountId, phoneNumber, description })
        .returning({ callerIdId: callerIds.callerIdId });
      const made = await readCallerId(tx, accountId, row!.callerIdId);
      await recordDone(tx, ctx, {
        action: "callerId.add",
        object: callerIdAuditObject(made),
        new: { phoneNumber: `+${phoneNumber}`, description },
      });
      return made;
    });
  } catch (error) {
    if (uniqueViolation(error) === "caller_ids_number_key")
      throw badInput({ phoneNumber: "The account has this caller ID already." });
    throw error;
  }
}

/** @throws BAD_USER_INPUT for a number that can never be shown, or that can be shown without verification */
async function refuseOtherKinds(tx: Tx, accountId: number, phoneNumber: string): Promise<void> {
  const [test] = await tx
    .select({ id: testNumbers.testNumberId })
    .from(testNumbers)
    .where(eq(testNumbers.phoneNumber, phoneNumber));
  if (test) throw badInput({ phoneNumber: "This is a test number, and calls never show one as their caller." });
  const [own] = await tx
    .select({ id: phoneNumbers.phoneId })
    .from(phoneNumbers)
    .where(and(eq(phoneNumbers.accountId, accountId), eq(phoneNumbers.phoneNumber, phoneNumber)));
  if (own) throw badInput({ phoneNumber: "This is one of the account's own numbers: calls may show it as it is." });
}
