import { and, eq } from "drizzle-orm";
import { z } from "zod";

import { users } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { parse } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

import { UserPassword } from "./input";
import { assertUnused, keptPassword } from "./password";
import { lockUser, type User, userAuditObject } from "./user";

const SetUserPasswordInput = z.object({ id: z.string(), password: UserPassword });

export type SetUserPasswordInput = z.input<typeof SetUserPasswordInput>;

/**
 * Sets a user's new password; client applications must log in with it from then on.
 * @throws FORBIDDEN, NOT_FOUND; BAD_USER_INPUT for a password that is invalid or was used before
 */
export async function setUserPassword(ctx: Ctx, raw: SetUserPasswordInput): Promise<User> {
  requireAccess(ctx, "APPLICATION_USERS");
  const { id, password } = parse(SetUserPasswordInput, raw);
  const userId = parseId(id, "user");
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const user = await lockUser(tx, accountId, userId);
    const mine = and(eq(users.accountId, accountId), eq(users.userId, userId));
    const [kept] = await tx.select({ usedPasswords: users.usedPasswords }).from(users).where(mine);
    assertUnused(accountId, password, kept!.usedPasswords);
    await tx
      .update(users)
      .set({ ...keptPassword(accountId, password, kept!.usedPasswords), modifiedAt: new Date() })
      .where(mine);
    await recordDone(tx, ctx, { action: "user.setPassword", object: userAuditObject(user) });
    return user;
  });
}
