import { and, desc, eq, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { verificationCalls } from "@/db/schema";

import { CODE_MINUTES } from "./code";
import type { WantedCall } from "./request-verification-call";

/** SQL expression of the time before which a waiting call is void, since its code has expired. */
export const expiry = sql`now() - make_interval(mins => ${CODE_MINUTES})`;

/** State of a verification call. */
export interface LastCall {
  /** EXPIRED when no engine placed the call in time; it will not be placed. */
  status: "REQUESTED" | "TAKEN" | "PLACED" | "FAILED" | "EXPIRED";
  problem: string | null;
  createdAt: Date;
}

/** Returns the last verification call to a number; null when there was none. */
export async function lastCallTo(
  tx: Tx,
  accountId: number,
  { purpose, phoneNumber }: WantedCall,
): Promise<LastCall | null> {
  const [call] = await tx
    .select({
      status: sql<
        LastCall["status"]
      >`case when ${verificationCalls.status} in ('REQUESTED', 'TAKEN') and ${verificationCalls.createdAt} < ${expiry} then 'EXPIRED' else ${verificationCalls.status}::text end`,
      problem: verificationCalls.problem,
      createdAt: verificationCalls.createdAt,
    })
    .from(verificationCalls)
    .where(
      and(
        eq(verificationCalls.accountId, accountId),
        eq(verificationCalls.purpose, purpose),
        eq(verificationCalls.phoneNumber, phoneNumber),
      ),
    )
    .orderBy(desc(verificationCalls.createdAt), desc(verificationCalls.verificationCallId))
    .limit(1);
  return call ?? null;
}
