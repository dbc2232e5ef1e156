import { and, eq } from "drizzle-orm";
import { z } from "zod";

import { subusers } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { lockAccount } from "@/lib/access/auth/lock-account";
import { newPassword } from "@/lib/access/auth/new-password";
import { hashPassword } from "@/lib/access/auth/password-hash";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { parse } from "@/lib/platform/errors";
import { limitRate } from "@/lib/platform/rate-limit";

import { endSessionsOf } from "./end-subuser-sessions";
import { getSubuser, parseSubuserId } from "./get-subuser";
import { assertMayGiveAccess, assertMayTakeOver, assertNotSelf } from "./granting";
import { readSubuser, type Subuser, subuserAuditObject } from "./subuser";

const ResetPasswordInput = z.object({
  id: z.string(),
  password: z.string(),
  mustChangePassword: z
    .boolean()
    .nullish()
    .transform((due) => due ?? true),
});

export type ResetPasswordInput = z.input<typeof ResetPasswordInput>;

/**
 * Sets a new password for a subuser and ends all their sessions.
 * @throws FORBIDDEN, also for a subuser who holds more than the viewer; NOT_FOUND; BAD_USER_INPUT for the password;
 * RATE_LIMITED
 */
export async function resetSubuserPassword(ctx: Ctx, raw: ResetPasswordInput): Promise<Subuser> {
  requireAccess(ctx, "SUBUSER_EDITING", "subuser.write");
  const subuserId = parseSubuserId(raw.id);
  assertMayGiveAccess(ctx.viewer);
  assertNotSelf(ctx.viewer, subuserId, "reset the password of");
  const { accountId, accountName } = ctx.viewer;
  const { name } = await getSubuser(ctx, raw.id);
  const { password, mustChangePassword } = parse(
    ResetPasswordInput.extend({ password: newPassword(accountName, name) }),
    raw,
  );
  await limitRate(ctx, "newPassword");
  const passwordHash = await hashPassword(password);
  return withAccount(inAccount(ctx), async (tx) => {
    await lockAccount(tx, ctx);
    const before = await readSubuser(tx, accountId, subuserId);
    assertMayTakeOver(ctx.viewer, before.roles);
    await tx
      .update(subusers)
      .set({ passwordHash, mustChangePassword })
      .where(and(eq(subusers.accountId, accountId), eq(subusers.subuserId, subuserId)));
    await endSessionsOf(tx, accountId, subuserId);
    await recordDone(tx, ctx, {
      action: "subuser.resetPassword",
      object: subuserAuditObject(before),
      new: { mustChangePassword },
    });
    return readSubuser(tx, accountId, subuserId);
  });
}
