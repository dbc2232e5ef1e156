import { and, eq, inArray } from "drizzle-orm";

import { type Tx } from "@/db/database";
import { callSessions } from "@/db/schema";

import { type CallSession } from "./input";

/** Returns the sessions that ended with a script error, without those already stored as such. */
export async function newlyFailed<Session extends CallSession>(
  tx: Tx,
  accountId: number,
  sessions: readonly Session[],
): Promise<Session[]> {
  const failed = sessions.filter(({ finishReason }) => finishReason === "SCRIPT_ERROR");
  if (failed.length === 0) return [];
  const known = await tx
    .select({ externalId: callSessions.externalId })
    .from(callSessions)
    .where(
      and(
        eq(callSessions.accountId, accountId),
        eq(callSessions.finishReason, "SCRIPT_ERROR"),
        inArray(
          callSessions.externalId,
          failed.map(({ externalId }) => externalId),
        ),
      ),
    );
  const told = new Set(known.map(({ externalId }) => externalId));
  return failed.filter(({ externalId }) => !told.has(externalId));
}
