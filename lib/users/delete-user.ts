import { and, eq } from "drizzle-orm";

import { users } from "@/db/schema";
import { withAccount } from "@/db/with-account";

import { recordDone } from "../audit/record";
import { inAccount, requireAccess, type Ctx } from "../ctx";
import { parseId } from "../ids";
import { asObject, lockUser } from "./user";

/**
 * Deletes a user from the account and from all its applications and queues; the history of calls keeps the name.
 * @throws FORBIDDEN, NOT_FOUND
 */
export async function deleteUser(ctx: Ctx, rawId: string): Promise<void> {
  requireAccess(ctx, "APPLICATION_USERS");
  const userId = parseId(rawId, "user");
  const { accountId } = ctx.viewer;
  await withAccount(inAccount(ctx), async (tx) => {
    const user = await lockUser(tx, accountId, userId);
    await tx.delete(users).where(and(eq(users.accountId, accountId), eq(users.userId, userId)));
    const { name, displayName, active, parentAccounting, liveBalance, fixedBalance } = user;
    await recordDone(tx, ctx, { action: "user.delete", object: asObject(user), old: { name, displayName, active, parentAccounting, liveBalance, fixedBalance } });
  });
}
