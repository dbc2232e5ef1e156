import { and, eq } from "drizzle-orm";

import { users } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { post } from "@/lib/billing/ledger/post";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { parseId } from "@/lib/platform/ids";
import { toUnits } from "@/lib/platform/money";

import { lockUser, userAuditObject } from "./user";

/**
 * Deletes a user from the account and from all its applications and queues; the call history keeps the name. A positive
 * own balance is returned to the account, a negative one is charged to it.
 * @throws FORBIDDEN, NOT_FOUND
 */
export async function deleteUser(ctx: Ctx, rawId: string): Promise<void> {
  requireAccess(ctx, "APPLICATION_USERS");
  const userId = parseId(rawId, "user");
  const { accountId } = ctx.viewer;
  await withAccount(inAccount(ctx), async (tx) => {
    const user = await lockUser(tx, accountId, userId);
    const left = toUnits(user.fixedBalance);
    if (left !== 0n)
      await post(tx, accountId, {
        type: "TRANSFER_FROM_USER",
        book: "USERS",
        amount: left,
        description: user.name,
        userId,
      });
    await tx.delete(users).where(and(eq(users.accountId, accountId), eq(users.userId, userId)));
    const { name, displayName, active, parentAccounting, liveBalance, fixedBalance } = user;
    await recordDone(tx, ctx, {
      action: "user.delete",
      object: userAuditObject(user),
      old: { name, displayName, active, parentAccounting, liveBalance, fixedBalance },
    });
  });
}
