import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { unseal } from "@/lib/platform/secrets/seal";

import { lockSecret, secretAuditObject } from "./secret";

/**
 * Returns the value of one secret; every read is recorded in the audit log.
 * @throws FORBIDDEN, NOT_FOUND
 */
export async function readSecret(ctx: Ctx, rawId: string): Promise<string> {
  requireAccess(ctx, "APPLICATION_KEY_VALUE_STORAGE");
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const { value, application, ...secret } = await lockSecret(tx, accountId, rawId);
    await recordDone(tx, ctx, { action: "secret.read", object: secretAuditObject(secret), new: { application } });
    return unseal(accountId, value);
  });
}
