import { and, eq } from "drizzle-orm";

import { apiKeys } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { lockAccount } from "@/lib/access/auth/lock-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess, requireOwnPerson } from "@/lib/platform/ctx";

import { apiKeyAuditObject, readApiKey } from "./api-key";

/**
 * Revokes an API key, effective from the next request.
 * @throws FORBIDDEN, also for service accounts and API keys; NOT_FOUND
 */
export async function revokeApiKey(ctx: Ctx, rawId: string): Promise<void> {
  requireAccess(ctx, "API_KEYS");
  requireOwnPerson(ctx);
  const { accountId } = ctx.viewer;
  await withAccount(inAccount(ctx), async (tx) => {
    await lockAccount(tx, ctx);
    const before = await readApiKey(tx, accountId, rawId);
    await tx.delete(apiKeys).where(and(eq(apiKeys.accountId, accountId), eq(apiKeys.apiKeyId, before.apiKeyId)));
    await recordDone(tx, ctx, { action: "apiKey.revoke", object: apiKeyAuditObject(before) });
  });
}
