import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAny } from "@/lib/platform/ctx";

import { CALL_HISTORY_SECTIONS, type CallSession, readCallSession } from "./call-session";

/**
 * Returns a call session of the account. Requires the call history of applications or of the account.
 * @throws NOT_FOUND
 */
export async function getCallSession(ctx: Ctx, rawId: string): Promise<CallSession> {
  requireAny(ctx, ...CALL_HISTORY_SECTIONS);
  return withAccount(inAccount(ctx), (tx) => readCallSession(tx, ctx.viewer.accountId, rawId));
}
