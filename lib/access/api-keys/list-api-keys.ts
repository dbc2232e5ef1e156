import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";

import { type ApiKey, readApiKeys } from "./api-key";

/** Returns the account's API keys, oldest first. */
export async function listApiKeys(ctx: Ctx): Promise<ApiKey[]> {
  requireAccess(ctx, "API_KEYS");
  return withAccount(inAccount(ctx), (tx) => readApiKeys(tx, ctx.viewer.accountId));
}
