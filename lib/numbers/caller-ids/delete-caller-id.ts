import { callerIds } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";

import { callerIdAuditObject, callerIdById, lockCallerId } from "./caller-id";

/**
 * Deletes a caller ID, which calls no longer show. Its verification calls still count towards the limits.
 * @throws FORBIDDEN, NOT_FOUND
 */
export async function deleteCallerId(ctx: Ctx, rawId: string): Promise<void> {
  requireAccess(ctx, "CALLER_IDS");
  const { accountId } = ctx.viewer;
  await withAccount(inAccount(ctx), async (tx) => {
    const locked = await lockCallerId(tx, accountId, rawId);
    await tx.delete(callerIds).where(callerIdById(accountId, locked.callerIdId));
    await recordDone(tx, ctx, {
      action: "callerId.delete",
      object: callerIdAuditObject(locked),
      old: { description: locked.description, verifiedUntil: locked.verifiedUntil },
    });
  });
}
