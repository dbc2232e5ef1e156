import { callerIds } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { requestVerificationCall } from "@/lib/numbers/verification-calls/request-verification-call";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";

import { type CallerId, callerIdAuditObject, callerIdById, lockCallerId, readCallerId } from "./caller-id";

/**
 * Requests a call by the engine that reads out a code to a caller ID's number. Also renews a verified caller ID, which
 * stays verified until then.
 * @throws FORBIDDEN, NOT_FOUND, RATE_LIMITED
 */
export async function requestCallerIdCall(ctx: Ctx, rawId: string): Promise<CallerId> {
  requireAccess(ctx, "CALLER_IDS");
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const locked = await lockCallerId(tx, accountId, rawId);
    const kept = await requestVerificationCall(tx, accountId, {
      purpose: "CALLER_ID",
      phoneNumber: locked.phoneNumber,
    });
    await tx.update(callerIds).set(kept).where(callerIdById(accountId, locked.callerIdId));
    await recordDone(tx, ctx, { action: "callerId.call", object: callerIdAuditObject(locked) });
    return readCallerId(tx, accountId, locked.callerIdId);
  });
}
