import { and, eq, gt, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { type verificationCallPurpose, verificationCalls } from "@/db/schema";
import { rateLimited } from "@/lib/platform/errors";
import { holdAccount } from "@/lib/platform/hold-account";
import { seal } from "@/lib/platform/secrets/seal";

import { type KeptCode, newCode } from "./code";

export const CALLS_A_DAY = 5;
export const CALLS_IN_ALL = 100;
/** Limit across all numbers: each is someone's telephone, and calls to some of them cost money. */
const CALLS_OF_ACCOUNT_A_DAY = 50;
const MINUTE_MS = 60_000;

type Purpose = (typeof verificationCallPurpose.enumValues)[number];

export interface WantedCall {
  purpose: Purpose;
  /** E.164 without the plus. */
  phoneNumber: string;
}

/** Remaining verification calls, and when the next one can be requested. */
export interface CallAllowance {
  leftToday: number;
  leftInAll: number;
  /** Null when the next call can be requested now. */
  nextAt: Date | null;
}

/**
 * Requests a call by the engine that reads out a code to a number, in the transaction of the caller, which has locked
 * the row that stores the code. Returns the code's state for that row; only the engine receives the code itself.
 * @throws RATE_LIMITED for a call within a minute of the last, a sixth in a day, one after a hundred, or the account's
 * 51st in a day
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

/**
 * Returns the remaining calls: counts all of the account's for test numbers, only those to the number for caller IDs.
 */
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
