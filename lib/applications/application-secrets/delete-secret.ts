import { and, eq } from "drizzle-orm";

import { secrets } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";

import { lockSecret, secretAuditObject } from "./secret";

/**
 * Deletes a secret of an application.
 * @throws FORBIDDEN, NOT_FOUND
 */
export async function deleteSecret(ctx: Ctx, rawId: string): Promise<void> {
  requireAccess(ctx, "APPLICATION_KEY_VALUE_STORAGE");
  const { accountId } = ctx.viewer;
  await withAccount(inAccount(ctx), async (tx) => {
    const before = await lockSecret(tx, accountId, rawId);
    await tx.delete(secrets).where(and(eq(secrets.accountId, accountId), eq(secrets.secretId, before.secretId)));
    await recordDone(tx, ctx, {
      action: "secret.delete",
      object: secretAuditObject(before),
      old: { application: before.application, description: before.description },
    });
  });
}
