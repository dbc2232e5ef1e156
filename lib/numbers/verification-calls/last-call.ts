import { and, desc, eq, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { verificationCalls } from "@/db/schema";

import { CODE_MINUTES } from "./code";
import type { WantedCall } from "./request-verification-call";

/** The moment before which a call that waits is void: its code is, too. */
export const expiry = sql`now() - make_interval(mins => ${CODE_MINUTES})`;

/** What became of a verification call. */
export interface LastCall {
  /** EXPIRED is what no engine placed in time: nobody will be called. */
  status: "REQUESTED" | "TAKEN" | "PLACED" | "FAILED" | "EXPIRED";
  problem: string | null;
  createdAt: Date;
}

/** The last verification call to a number, if there was one. */
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
