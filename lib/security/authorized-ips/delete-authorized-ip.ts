import { and, eq } from "drizzle-orm";

import { authorizedIps } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { lockAccount } from "@/lib/access/auth/lock-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";

import { authorizedIpAuditObject, readAuthorizedIp } from "./authorized-ip";
import { withoutShuttingOneselfOut } from "./own-lockout";

/**
 * Deletes an entry of the allow list or the deny list.
 * @throws FORBIDDEN, NOT_FOUND; BAD_USER_INPUT when it would lock out the caller's own address
 */
export async function deleteAuthorizedIp(ctx: Ctx, rawId: string, shutOutOwnAddress = false): Promise<void> {
  requireAccess(ctx, "AUTHORIZED_IPS");
  const { accountId } = ctx.viewer;
  await withAccount(inAccount(ctx), async (tx) => {
    await lockAccount(tx, ctx);
    const before = await readAuthorizedIp(tx, accountId, rawId);
    await withoutShuttingOneselfOut(tx, ctx, shutOutOwnAddress, () =>
      tx
        .delete(authorizedIps)
        .where(and(eq(authorizedIps.accountId, accountId), eq(authorizedIps.authorizedIpId, before.authorizedIpId))),
    );
    const { network, allowed, description } = before;
    await recordDone(tx, ctx, {
      action: "authorizedIp.delete",
      object: authorizedIpAuditObject(before),
      old: { network, allowed, description },
    });
  });
}
