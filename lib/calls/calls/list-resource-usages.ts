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

/** What each of the sessions used besides its calls, the oldest first, at most 200 each. */
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

/** Something that a call session used: recording, speech, a conference. */
export type ResourceUsage = Awaited<ReturnType<typeof listResourceUsages>>[number][number];
