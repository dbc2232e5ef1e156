import { asc } from "drizzle-orm";

import { calls } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAny } from "@/lib/platform/ctx";

import { CALL_HISTORY_SECTIONS } from "./call-session";
import { bySession, firstOfEach } from "./per-session";

const columns = {
  callId: calls.callId,
  callSessionHistoryId: calls.callSessionHistoryId,
  startedAt: calls.startedAt,
  duration: calls.duration,
  localNumber: calls.localNumber,
  remoteNumber: calls.remoteNumber,
  remoteNumberType: calls.remoteNumberType,
  diversionNumber: calls.diversionNumber,
  incoming: calls.incoming,
  successful: calls.successful,
  cost: calls.cost,
  transactionId: calls.transactionId,
  endReason: calls.endReason,
  customData: calls.customData,
};

/** Returns the calls of each session in the order of `sessionIds`, each oldest first, at most 200 per session. */
export async function listCalls(ctx: Ctx, sessionIds: readonly number[]) {
  requireAny(ctx, ...CALL_HISTORY_SECTIONS);
  const first = firstOfEach("calls", { id: "call_id", time: "started_at" }, ctx.viewer.accountId, sessionIds);
  const rows = await withAccount(inAccount(ctx), (tx) =>
    tx.select(columns).from(calls).where(first).orderBy(asc(calls.startedAt), asc(calls.callId)),
  );
  return bySession(sessionIds, rows);
}

/** Leg of a call session. Its duration is in seconds. */
export type Call = Awaited<ReturnType<typeof listCalls>>[number][number];
