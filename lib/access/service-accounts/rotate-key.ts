import { serviceAccounts } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { lockAccount } from "@/lib/access/auth/lock-account";
import { assertMayGiveAccess } from "@/lib/access/subusers/granting";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess, requirePerson } from "@/lib/platform/ctx";

import { assertMayTakeOver } from "./granting";
import { parseKeyId } from "./input";
import { type KeyFile, newKeyPair } from "./key-pair";
import { asObject, keyOf, readServiceAccount, type ServiceAccount } from "./service-account";

/**
 * Gives a service account a new key pair under the same id: the old one signs nothing any more from the next request on.
 * Whoever gets the new key is its maker from then on, so that it goes with their roles.
 * @throws FORBIDDEN, also for a program and for one that opens more than the viewer holds; NOT_FOUND
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
    await recordDone(tx, ctx, { action: "serviceAccount.rotateKey", object: asObject(before) });
    return { serviceAccount: await readServiceAccount(tx, accountId, keyId), keyFile: { keyId, privateKey } };
  });
}
