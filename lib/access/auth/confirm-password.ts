import { and, eq } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { accounts, subusers } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import type { AuditAction } from "@/lib/platform/audit/action.generated";
import { actorOf, recordRefused } from "@/lib/platform/audit/record";
import { inAccount, type InSession, type Viewer } from "@/lib/platform/ctx";
import { rateLimited } from "@/lib/platform/errors";
import { limitRate } from "@/lib/platform/rate-limit";

import { verifyPassword } from "./password-hash";
import { beginAttempt, resetFailuresOf } from "./throttle";

/** Message for a wrong password of the viewer. */
export const WRONG_PASSWORD = "This is not your password.";

/**
 * Checks a password against the viewer's own and returns the matching hash, or undefined when it is wrong. A wrong one
 * is recorded in the audit log under `action` and slows down further attempts.
 * @throws RATE_LIMITED after too many attempts, sooner for wrong ones
 */
export async function confirmPassword(
  ctx: InSession,
  password: string,
  action: AuditAction,
): Promise<string | undefined> {
  const { viewer, request } = ctx;
  const attempt = { realm: "change", name: `${viewer.accountId}/${viewer.subuserId ?? ""}`, address: request.address };
  // A correct password costs a hash too, so it counts as well.
  await limitRate(ctx, "ownPassword", attempt.name);
  if (!(await beginAttempt(attempt))) throw rateLimited("Too many wrong passwords. Wait a while before you try again.");
  const hash = await withAccount(inAccount(ctx), (tx) => readPasswordHash(tx, viewer));
  if (!(await verifyPassword(hash, password))) {
    await withAccount(inAccount(ctx), (tx) => recordRefused(tx, "FAILED", request, actorOf(viewer), { action }));
    return undefined;
  }
  await resetFailuresOf(attempt);
  return hash;
}

/** Returns the current hash of the viewer's password. */
export async function readPasswordHash(tx: Tx, { accountId, subuserId }: Viewer): Promise<string | undefined> {
  const [row] =
    subuserId === null
      ? await tx.select({ hash: accounts.passwordHash }).from(accounts).where(eq(accounts.accountId, accountId))
      : await tx
          .select({ hash: subusers.passwordHash })
          .from(subusers)
          .where(and(eq(subusers.accountId, accountId), eq(subusers.subuserId, subuserId)));
  return row?.hash;
}
