import { and, eq, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { callerIds, verificationCalls } from "@/db/schema";
import { CALLS_A_DAY, CALLS_IN_ALL } from "@/lib/numbers/verification-calls/request-verification-call";
import { notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

/** Time for which a caller ID stays verified. */
export const VERIFIED_FOR = sql`interval '1 year'`;
/** Last part of that time, in which its state is EXPIRING. */
const EXPIRES_SOON = sql`interval '30 days'`;

export type CallerIdState = "UNVERIFIED" | "VERIFIED" | "EXPIRING" | "EXPIRED";

/** SQL expression of a caller ID's state; calls can show it while VERIFIED or EXPIRING. */
export const stateColumn = sql<CallerIdState>`case
  when ${callerIds.verifiedUntil} is null then 'UNVERIFIED'
  when ${callerIds.verifiedUntil} <= now() then 'EXPIRED'
  when ${callerIds.verifiedUntil} <= now() + ${EXPIRES_SOON} then 'EXPIRING'
  else 'VERIFIED' end`;

const callsTo = sql`from ${verificationCalls} call where call.account_id = ${callerIds.accountId} and call.purpose = 'CALLER_ID' and call.phone_number = ${callerIds.phoneNumber}`;

export const callerIdColumns = {
  callerIdId: callerIds.callerIdId,
  phoneNumber: callerIds.phoneNumber,
  description: callerIds.description,
  state: stateColumn,
  verifiedUntil: callerIds.verifiedUntil,
  /** Expiry of the last code; null when no code can be entered. */
  codeExpiresAt:
    sql<Date | null>`case when ${callerIds.codeAttemptsLeft} > 0 and ${callerIds.codeExpiresAt} > now() then ${callerIds.codeExpiresAt} end`.mapWith(
      callerIds.codeExpiresAt,
    ),
  codeAttemptsLeft:
    sql<number>`case when ${callerIds.codeExpiresAt} > now() then ${callerIds.codeAttemptsLeft} else 0 end`.mapWith(
      Number,
    ),
  verificationCallsLeft:
    sql<number>`(select greatest(0, least(${CALLS_A_DAY}::int - count(*) filter (where call.created_at > now() - interval '1 day'), ${CALLS_IN_ALL}::int - count(*))) ${callsTo})`.mapWith(
      Number,
    ),
  /** Problem that the engine reported for the last call; null unless that call failed. */
  callProblem: sql<
    string | null
  >`(select case when call.status = 'FAILED' then coalesce(call.problem, '') end ${callsTo} order by call.created_at desc limit 1)`,
  createdAt: callerIds.createdAt,
  version: callerIds.version,
};

/** External number that calls can show as their caller while it is verified. */
export type CallerId = Awaited<ReturnType<typeof readCallerId>>;

/**
 * Reads a caller ID of the account.
 * @throws NOT_FOUND
 */
export async function readCallerId(tx: Tx, accountId: number, callerIdId: number) {
  const [found] = await tx.select(callerIdColumns).from(callerIds).where(callerIdById(accountId, callerIdId));
  if (!found) throw notFound("caller ID");
  return found;
}

/** Row of a caller ID, including its code's hash. */
export type LockedCallerId = typeof callerIds.$inferSelect;

/**
 * Locks a caller ID of the account and returns its row.
 * @throws NOT_FOUND
 */
export async function lockCallerId(tx: Tx, accountId: number, rawId: string): Promise<LockedCallerId> {
  const [locked] = await tx
    .select()
    .from(callerIds)
    .where(callerIdById(accountId, parseId(rawId, "caller ID")))
    .for("update");
  if (!locked) throw notFound("caller ID");
  return locked;
}

/** Returns the SQL condition that matches a caller ID of the account. */
export const callerIdById = (accountId: number, callerIdId: number) =>
  and(eq(callerIds.accountId, accountId), eq(callerIds.callerIdId, callerIdId));

/** Returns a caller ID as the object of an audit entry. */
export const callerIdAuditObject = ({ callerIdId, phoneNumber }: Pick<CallerId, "callerIdId" | "phoneNumber">) => ({
  kind: "callerId",
  id: callerIdId,
  name: `+${phoneNumber}`,
});
