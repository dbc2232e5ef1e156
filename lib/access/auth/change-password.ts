import { and, eq, ne } from "drizzle-orm";
import { z } from "zod";

import type { Tx } from "@/db/database";
import { accounts, sessions, subusers } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireOwnPerson, type Viewer } from "@/lib/platform/ctx";
import { badInput, parse, unauthenticated } from "@/lib/platform/errors";

import { confirmPassword, readPasswordHash, WRONG_PASSWORD } from "./confirm-password";
import { lockAccount } from "./lock-account";
import { ownSessions } from "./own-sessions";
import { hashPassword } from "./password-hash";
import { PASSWORD_MAX } from "./password-length";
import { passwordProblem } from "./password-rules";

const ChangePasswordInput = z.object({
  oldPassword: z.string().max(PASSWORD_MAX * 2, WRONG_PASSWORD),
  newPassword: z.string(),
});

export type ChangePasswordInput = z.input<typeof ChangePasswordInput>;

/**
 * Changes the viewer's own password after checking the old one, and ends the viewer's other sessions. Also works while
 * a password change is due, which it settles.
 * @throws FORBIDDEN for a viewer who entered from the parent account; BAD_USER_INPUT for a wrong old password or a
 * rejected new one; RATE_LIMITED after too many wrong ones
 */
export async function changePassword(ctx: Ctx, raw: ChangePasswordInput): Promise<void> {
  requireOwnPerson(ctx);
  const { viewer } = ctx;
  const { oldPassword, newPassword } = parse(ChangePasswordInput, raw);
  const oldHash = await confirmPassword(ctx, oldPassword, "password.change");
  if (oldHash === undefined) throw badInput({ oldPassword: WRONG_PASSWORD });

  const problem =
    newPassword === oldPassword
      ? "The new password is the old one."
      : passwordProblem(newPassword, [viewer.accountName, viewer.name]);
  if (problem) throw badInput({ newPassword: problem });
  const passwordHash = await hashPassword(newPassword);
  await withAccount(inAccount(ctx), async (tx) => {
    await lockAccount(tx, ctx);
    if ((await readPasswordHash(tx, viewer)) !== oldHash) throw unauthenticated("Your password was changed meanwhile.");
    await storeHash(tx, viewer, passwordHash);
    await tx.delete(sessions).where(and(ownSessions(viewer), ne(sessions.sessionId, viewer.session.id)));
    await recordDone(tx, ctx, { action: "password.change" });
  });
}

async function storeHash(tx: Tx, { accountId, subuserId }: Viewer, passwordHash: string): Promise<void> {
  if (subuserId === null) {
    await tx.update(accounts).set({ passwordHash }).where(eq(accounts.accountId, accountId));
  } else {
    await tx
      .update(subusers)
      .set({ passwordHash, mustChangePassword: false })
      .where(and(eq(subusers.accountId, accountId), eq(subusers.subuserId, subuserId)));
  }
}
