import { eq } from "drizzle-orm";
import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { z } from "zod";

import type { Tx } from "@/db/database";
import { personalTestNumbers } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { NO_CODE, tryCode } from "@/lib/numbers/verification-calls/code";
import { type LastCall, lastCallTo } from "@/lib/numbers/verification-calls/last-call";
import {
  type CallAllowance,
  callAllowance,
  requestVerificationCall,
} from "@/lib/numbers/verification-calls/request-verification-call";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput, conflict, notFound, parse } from "@/lib/platform/errors";

/** Personal number that an account's users make test calls with, and its verification state. */
export interface PersonalNumber {
  phoneNumber: string;
  countryCode: string;
  isVerified: boolean;
  /** Expiry of the last code; null when no code can be entered. */
  codeExpiresAt: Date | null;
  codeAttemptsLeft: number;
  lastCall: LastCall | null;
  allowance: CallAllowance;
}

const PhoneNumber = z
  .string()
  .max(40, "This is no phone number.")
  .transform((typed, issues) => {
    const number = parsePhoneNumberFromString(`+${typed.replace(/^\s*\+?/, "")}`);
    if (number?.isPossible() && number.country)
      return { phoneNumber: number.number.slice(1), countryCode: number.country };
    issues.addIssue({ code: "custom", message: "Give the whole number with its country code, such as +49 30 901820." });
    return z.NEVER;
  });

/** Returns the account's personal test number; null when it has none. */
export async function getPersonalNumber(ctx: Ctx): Promise<PersonalNumber | null> {
  requireAccess(ctx, "TEST_NUMBERS");
  return withAccount(inAccount(ctx), (tx) => read(tx, ctx.viewer.accountId));
}

/**
 * Sets the account's personal test number, replacing the previous one; it has to be verified before it can be used.
 * @throws FORBIDDEN, BAD_USER_INPUT
 */
export async function setPersonalNumber(ctx: Ctx, raw: { phoneNumber: string }): Promise<PersonalNumber> {
  requireAccess(ctx, "TEST_NUMBERS");
  const { phoneNumber: number } = parse(z.object({ phoneNumber: PhoneNumber }), raw);
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const [before] = await tx
      .select()
      .from(personalTestNumbers)
      .where(eq(personalTestNumbers.accountId, accountId))
      .for("update");
    if (before?.phoneNumber !== number.phoneNumber) {
      const row = { ...number, isVerified: false, ...NO_CODE, createdAt: new Date() };
      await tx
        .insert(personalTestNumbers)
        .values({ accountId, ...row })
        .onConflictDoUpdate({ target: personalTestNumbers.accountId, set: row });
      await recordDone(tx, ctx, {
        action: "personalTestNumber.set",
        object: asObject(accountId, number.phoneNumber),
        old: before && { number: `+${before.phoneNumber}` },
      });
    }
    return (await read(tx, accountId))!;
  });
}

/**
 * Deletes the account's personal test number.
 * @throws FORBIDDEN, NOT_FOUND
 */
export async function deletePersonalNumber(ctx: Ctx): Promise<void> {
  requireAccess(ctx, "TEST_NUMBERS");
  const { accountId } = ctx.viewer;
  await withAccount(inAccount(ctx), async (tx) => {
    const [gone] = await tx
      .delete(personalTestNumbers)
      .where(eq(personalTestNumbers.accountId, accountId))
      .returning({ phoneNumber: personalTestNumbers.phoneNumber });
    if (!gone) throw notFound("personal test number");
    await recordDone(tx, ctx, { action: "personalTestNumber.delete", object: asObject(accountId, gone.phoneNumber) });
  });
}

/**
 * Requests a call by the engine that reads out a code to the personal test number; invalidates an earlier code.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT for a number that is verified, RATE_LIMITED
 */
export async function callPersonalNumber(ctx: Ctx): Promise<PersonalNumber> {
  requireAccess(ctx, "TEST_NUMBERS");
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const { phoneNumber } = await lockUnverified(tx, accountId);
    const kept = await requestVerificationCall(tx, accountId, { purpose: "TEST_NUMBER", phoneNumber });
    await tx.update(personalTestNumbers).set(kept).where(eq(personalTestNumbers.accountId, accountId));
    await recordDone(tx, ctx, { action: "personalTestNumber.call", object: asObject(accountId, phoneNumber) });
    return (await read(tx, accountId))!;
  });
}

/**
 * Verifies the personal test number with the code of the last call.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT for a number that is verified, BAD_USER_INPUT for a wrong code, which uses up
 * an attempt
 */
export async function verifyPersonalNumber(ctx: Ctx, code: string): Promise<PersonalNumber> {
  requireAccess(ctx, "TEST_NUMBERS");
  const { accountId } = ctx.viewer;
  // A wrong code uses up an attempt, which has to be committed, so the error is thrown after the transaction.
  const { result, left, number } = await withAccount(inAccount(ctx), async (tx) => {
    const row = await lockUnverified(tx, accountId);
    const { result, kept } = tryCode(accountId, row, code.slice(0, 40));
    await tx
      .update(personalTestNumbers)
      .set({ ...kept, isVerified: result === "RIGHT" })
      .where(eq(personalTestNumbers.accountId, accountId));
    if (result === "RIGHT")
      await recordDone(tx, ctx, { action: "personalTestNumber.verify", object: asObject(accountId, row.phoneNumber) });
    return { result, left: kept.codeAttemptsLeft, number: (await read(tx, accountId))! };
  });
  if (result === "RIGHT") return number;
  if (result === "NO_CODE" || left === 0)
    throw badInput({ code: "This code can't be used any more. Ask for another call." });
  throw badInput({
    code: `This is not the code that was read out. ${left === 1 ? "One try is" : `${left} tries are`} left.`,
  });
}

async function lockUnverified(tx: Tx, accountId: number) {
  const [row] = await tx
    .select()
    .from(personalTestNumbers)
    .where(eq(personalTestNumbers.accountId, accountId))
    .for("update");
  if (!row) throw notFound("personal test number");
  if (row.isVerified) throw conflict(`+${row.phoneNumber} is verified already.`);
  return row;
}

async function read(tx: Tx, accountId: number): Promise<PersonalNumber | null> {
  const [row] = await tx.select().from(personalTestNumbers).where(eq(personalTestNumbers.accountId, accountId));
  if (!row) return null;
  const wanted = { purpose: "TEST_NUMBER" as const, phoneNumber: row.phoneNumber };
  const { phoneNumber, countryCode, isVerified, codeExpiresAt, codeAttemptsLeft } = row;
  const waits = codeAttemptsLeft > 0 && codeExpiresAt !== null && codeExpiresAt > new Date();
  return {
    phoneNumber,
    countryCode,
    isVerified,
    codeExpiresAt: waits ? codeExpiresAt : null,
    codeAttemptsLeft: waits ? codeAttemptsLeft : 0,
    lastCall: await lastCallTo(tx, accountId, wanted),
    allowance: await callAllowance(tx, accountId, wanted),
  };
}

const asObject = (accountId: number, phoneNumber: string) => ({
  kind: "personalTestNumber",
  id: accountId,
  name: `+${phoneNumber}`,
});
