import { serviceAccounts } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { lockAccount } from "@/lib/access/auth/lock-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess, requirePerson } from "@/lib/platform/ctx";

import { parseKeyId } from "./input";
import { keyOf, readServiceAccount, serviceAccountAuditObject } from "./service-account";

/**
 * Deletes a service account, whose key is invalid from the next request on. The audit log keeps its actions, by name.
 * @throws FORBIDDEN, also for service accounts and API keys; NOT_FOUND
 */
export async function deleteServiceAccount(ctx: Ctx, rawId: string): Promise<void> {
  requireAccess(ctx, "SERVICE_ACCOUNTS", "serviceAccount.write");
  requirePerson(ctx);
  const keyId = parseKeyId(rawId);
  const { accountId } = ctx.viewer;
  await withAccount(inAccount(ctx), async (tx) => {
    await lockAccount(tx, ctx);
    const before = await readServiceAccount(tx, accountId, keyId);
    await tx.delete(serviceAccounts).where(keyOf(accountId, keyId));
    const { name, description, roles, engine, expiresAt } = before;
    await recordDone(tx, ctx, {
      action: "serviceAccount.delete",
      object: serviceAccountAuditObject(before),
      old: { name, description, roles, engine, expiresAt },
    });
  });
}
