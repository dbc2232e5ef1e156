import { serviceAccounts } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { lockAccount } from "@/lib/access/auth/lock-account";
import { assertMayGiveAccess } from "@/lib/access/subusers/granting";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess, requirePerson } from "@/lib/platform/ctx";

import { assertMayTakeOver } from "./granting";
import { parseKeyId } from "./input";
import { type KeyFile, newKeyPair } from "./key-pair";
import { keyOf, readServiceAccount, type ServiceAccount, serviceAccountAuditObject } from "./service-account";

/**
 * Replaces a service account's key pair under the same ID; the old key is invalid from the next request on. The viewer
 * becomes the key's maker, so that it depends on the viewer's roles from then on.
 * @throws FORBIDDEN, also for service accounts and API keys, and for a service account that holds more than the viewer;
 * NOT_FOUND
 */
export async function rotateServiceAccountKey(
  ctx: Ctx,
  rawId: string,
): Promise<{ serviceAccount: ServiceAccount; keyFile: KeyFile }> {
  requireAccess(ctx, "SERVICE_ACCOUNTS", "serviceAccount.write");
  requirePerson(ctx);
  assertMayGiveAccess(ctx.viewer);
  const keyId = parseKeyId(rawId);
  const { accountId, subuserId } = ctx.viewer;
  const { publicKey, privateKey } = await newKeyPair();
  return withAccount(inAccount(ctx), async (tx) => {
    await lockAccount(tx, ctx);
    const before = await readServiceAccount(tx, accountId, keyId);
    assertMayTakeOver(ctx.viewer, before);
    await tx
      .update(serviceAccounts)
      .set({ publicKey, subuserId, version: before.version + 1 })
      .where(keyOf(accountId, keyId));
    await recordDone(tx, ctx, { action: "serviceAccount.rotateKey", object: serviceAccountAuditObject(before) });
    return { serviceAccount: await readServiceAccount(tx, accountId, keyId), keyFile: { keyId, privateKey } };
  });
}
