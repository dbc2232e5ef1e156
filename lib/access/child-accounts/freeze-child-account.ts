import { setFrozen } from "@/lib/access/accounts/set-frozen";
import { actorFromAbove } from "@/lib/access/auth/enter-account";
import { recordDone, recordDoneBy } from "@/lib/platform/audit/record";
import { type Ctx, requireAccess } from "@/lib/platform/ctx";

import { type ChildAccount, childAccountAuditObject, readChild, withChild } from "./child-account";

/**
 * Freezes or unfreezes a child account. From their next request on, users and keys of a frozen account can read but
 * neither change nor spend anything. Has no effect when the account is already in that state.
 * @throws FORBIDDEN; NOT_FOUND for an account that is not a child of the viewer's
 */
export async function setChildFrozen(ctx: Ctx, rawId: string, frozen: boolean): Promise<ChildAccount> {
  requireAccess(ctx, "CHILD_ACCOUNTS");
  const { viewer, request } = ctx;
  return withChild(ctx, rawId, async ({ tx, child, asChild }) => {
    const { accountId: childId } = child;
    const changed = await asChild((own) =>
      setFrozen(own, child, frozen, (action) =>
        recordDoneBy(own, request, actorFromAbove(viewer, childId), { action }),
      ),
    );
    if (!changed) return child;
    await recordDone(tx, ctx, {
      action: frozen ? "childAccount.freeze" : "childAccount.unfreeze",
      object: childAccountAuditObject(child),
    });
    return readChild(tx, viewer.accountId, childId);
  });
}
