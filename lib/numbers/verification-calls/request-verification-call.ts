import { and, eq, gt, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { type verificationCallPurpose, verificationCalls } from "@/db/schema";
import { rateLimited } from "@/lib/platform/errors";
import { holdAccount } from "@/lib/platform/hold-account";
import { seal } from "@/lib/platform/secrets/seal";

import { type KeptCode, newCode } from "./code";

export const CALLS_A_DAY = 5;
export const CALLS_IN_ALL = 100;
/** To all numbers together: each is somebody's telephone, and some cost whoever calls them. */
const CALLS_OF_ACCOUNT_A_DAY = 50;
const MINUTE_MS = 60_000;

type Purpose = (typeof verificationCallPurpose.enumValues)[number];

export interface WantedCall {
  purpose: Purpose;
  /** E.164 without the plus. */
  phoneNumber: string;
}

/** How many verification calls there still may be, and when the next one may be asked for. */
export interface CallAllowance {
  leftToday: number;
  leftInAll: number;
  /** Nothing when it may be now. */
  nextAt: Date | null;
}

/**
 * Asks the engine to call a number and read out a code, in the transaction of whoever has locked the row that keeps the
 * code. Gives what that row keeps; the code itself is the engine's alone to read out.
 * @throws RATE_LIMITED for a call within a minute of the last, a sixth in a day, one after a hundred, or the account's 51st in a day
 */
export async function requestVerificationCall(tx: Tx, accountId: number, wanted: WantedCall): Promise<KeptCode> {
  const { leftToday, leftInAll, nextAt } = await callAllowance(tx, accountId, wanted);
  if (leftInAll < 1)
    throw rateLimited(`There were ${CALLS_IN_ALL} verification calls already, and there can't be more.`);
  if (leftToday < 1)
    throw rateLimited(`There were ${CALLS_A_DAY} verification calls within a day. Try again tomorrow.`);
  if (nextAt)
    throw rateLimited(
      "The last verification call was less than a minute ago. Wait a little before you ask for another.",
    );
  await assertNotTooMany(tx, accountId);
  const { code, kept } = newCode(accountId);
  await tx.insert(verificationCalls).values({ accountId, ...wanted, code: seal(accountId, code) });
  return kept;
}

/** Counts the calls that there were: to test numbers all of the account's, for caller IDs those to the number. */
export async function callAllowance(
  tx: Tx,
  accountId: number,
  { purpose, phoneNumber }: WantedCall,
): Promise<CallAllowance> {
  const [counted] = await tx
    .select({
      all: sql<number>`count(*)::int`,
      today: sql<number>`(count(*) filter (where ${verificationCalls.createdAt} > now() - interval '1 day'))::int`,
      last: sql<Date | null>`max(${verificationCalls.createdAt})`.mapWith(verificationCalls.createdAt),
    })
    .from(verificationCalls)
    .where(
      and(
        eq(verificationCalls.accountId, accountId),
        eq(verificationCalls.purpose, purpose),
        purpose === "CALLER_ID" ? eq(verificationCalls.phoneNumber, phoneNumber) : undefined,
      ),
    );
  const { all, today, last } = counted!;
  const nextAt = last && new Date(last.getTime() + MINUTE_MS);
  return {
    leftToday: Math.max(0, CALLS_A_DAY - today),
    leftInAll: Math.max(0, CALLS_IN_ALL - all),
    nextAt: nextAt && nextAt > new Date() ? nextAt : null,
  };
}

async function assertNotTooMany(tx: Tx, accountId: number): Promise<void> {
  await holdAccount(tx, accountId);
  const today = await tx.$count(
    verificationCalls,
    and(eq(verificationCalls.accountId, accountId), gt(verificationCalls.createdAt, sql`now() - interval '1 day'`)),
  );
  if (today >= CALLS_OF_ACCOUNT_A_DAY)
    throw rateLimited(`The account had ${CALLS_OF_ACCOUNT_A_DAY} verification calls within a day. Try again tomorrow.`);
}
