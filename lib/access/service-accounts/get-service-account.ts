import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";

import { parseKeyId } from "./input";
import { readServiceAccount, type ServiceAccount } from "./service-account";

/**
 * Returns one service account of the account.
 * @throws NOT_FOUND
 */
export async function getServiceAccount(ctx: Ctx, rawId: string): Promise<ServiceAccount> {
  requireAccess(ctx, "SERVICE_ACCOUNTS");
  const keyId = parseKeyId(rawId);
  return withAccount(inAccount(ctx), (tx) => readServiceAccount(tx, ctx.viewer.accountId, keyId));
}
