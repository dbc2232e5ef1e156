import { and, eq, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { accounts, serviceAccounts, sessions, subusers } from "@/db/schema";

import type { SignedIn, Viewer } from "../ctx";
import { conflict, unauthenticated } from "../errors";
import { rolesOf } from "../subusers/roles-of";

/**
 * Lets one change of the account's people through at a time, and only while the one who asks still has a session or key:
 * of two owners who remove each other at once, the first wins and the second is already out.
 * @throws UNAUTHENTICATED
 */
export async function lockAccount(tx: Tx, ctx: SignedIn): Promise<void> {
  await tx.select({ id: accounts.accountId }).from(accounts).where(eq(accounts.accountId, ctx.viewer.accountId)).for("no key update");
  const standing = ctx.viewer.session ? await standingOf(tx, ctx.viewer.accountId, ctx.viewer.session.id) : await standingOfKey(tx, ctx.viewer);
  if (!standing || standing.status === "DISABLED") throw unauthenticated("Your session was ended meanwhile.");
  if (!ctx.viewer.isMainAccount && String(standing.roles) !== String(ctx.viewer.roles)) {
    throw conflict("Your roles were changed meanwhile. Try again.");
  }
}

async function standingOf(tx: Tx, accountId: number, sessionId: number) {
  const [standing] = await tx
    .select({ status: subusers.status, roles: rolesOf(sql`sessions.subuser_id`) })
    .from(sessions)
    .leftJoin(subusers, eq(subusers.subuserId, sessions.subuserId))
    .where(and(eq(sessions.accountId, accountId), eq(sessions.sessionId, sessionId)));
  return standing;
}

/** What a service account opens can't be compared by roles, since its creator's count too: a changed one is refused at its next request. */
async function standingOfKey(tx: Tx, viewer: Viewer) {
  if (viewer.keyId === null) return undefined;
  const [standing] = await tx
    .select({ disabled: serviceAccounts.disabled })
    .from(serviceAccounts)
    .where(and(eq(serviceAccounts.accountId, viewer.accountId), eq(serviceAccounts.keyId, viewer.keyId)));
  return standing && { status: standing.disabled ? ("DISABLED" as const) : ("ACTIVE" as const), roles: [...viewer.roles] };
}
