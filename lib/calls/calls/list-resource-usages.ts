import { asc } from "drizzle-orm";

import { resourceUsages } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAny } from "@/lib/platform/ctx";

import { CALL_HISTORY_SECTIONS } from "./call-session";
import { bySession, firstOfEach } from "./per-session";

const columns = {
  resourceUsageId: resourceUsages.resourceUsageId,
  callSessionHistoryId: resourceUsages.callSessionHistoryId,
  resourceType: resourceUsages.resourceType,
  quantity: resourceUsages.quantity,
  unit: resourceUsages.unit,
  cost: resourceUsages.cost,
  usedAt: resourceUsages.usedAt,
  refCallId: resourceUsages.refCallId,
  transactionId: resourceUsages.transactionId,
  description: resourceUsages.description,
};

/**
 * Returns the resource usages of each session in the order of `sessionIds`, each oldest first, at most 200 per session.
 */
export async function listResourceUsages(ctx: Ctx, sessionIds: readonly number[]) {
  requireAny(ctx, ...CALL_HISTORY_SECTIONS);
  const first = firstOfEach(
    "resource_usages",
    { id: "resource_usage_id", time: "used_at" },
    ctx.viewer.accountId,
    sessionIds,
  );
  const rows = await withAccount(inAccount(ctx), (tx) =>
    tx
      .select(columns)
      .from(resourceUsages)
      .where(first)
      .orderBy(asc(resourceUsages.usedAt), asc(resourceUsages.resourceUsageId)),
  );
  return bySession(sessionIds, rows);
}

/** Resource used by a call session besides its calls, such as recording, speech or a conference. */
export type ResourceUsage = Awaited<ReturnType<typeof listResourceUsages>>[number][number];
