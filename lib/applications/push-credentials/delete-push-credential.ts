import { and, eq } from "drizzle-orm";

import { pushCredentials } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";

import { asValues, lockPushCredential, pushCredentialAuditObject } from "./push-credential";

/**
 * Deletes a push credential with its secrets, for all of its applications.
 * @throws FORBIDDEN, NOT_FOUND
 */
export async function deletePushCredential(ctx: Ctx, rawId: string): Promise<void> {
  requireAccess(ctx, "APPLICATION_PUSH_CERTIFICATES");
  const { accountId } = ctx.viewer;
  await withAccount(inAccount(ctx), async (tx) => {
    const before = await lockPushCredential(tx, accountId, rawId);
    await tx
      .delete(pushCredentials)
      .where(
        and(eq(pushCredentials.accountId, accountId), eq(pushCredentials.pushCredentialId, before.pushCredentialId)),
      );
    await recordDone(tx, ctx, {
      action: "pushCredential.delete",
      object: pushCredentialAuditObject(before),
      old: asValues(before),
    });
  });
}
