import { and, eq, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { accounts, sessions, subusers } from "@/db/schema";

import { findKey, viewerOfKey } from "../auth/service-account-key";
import type { SignedIn } from "../ctx";
import { conflict, unauthenticated } from "../errors";
import { rolesOf } from "../subusers/roles-of";

/**
 * Lets one change of the account's people through at a time, and only while the one who asks still has a session or key:
 * of two owners who remove each other at once, the first wins and the second is already out.
 * @throws UNAUTHENTICATED; CONFLICT when the viewer's roles are no longer what they were when the request came
 */
export async function lockAccount(tx: Tx, ctx: SignedIn): Promise<void> {
  await tx.select({ id: accounts.accountId }).from(accounts).where(eq(accounts.accountId, ctx.viewer.accountId)).for("no key update");
  if (ctx.viewer.keyId !== null) return assertKeyStands(tx, ctx.viewer.keyId, ctx);
  const standing = ctx.viewer.session && (await standingOf(tx, ctx.viewer.accountId, ctx.viewer.session.id));
  if (!standing || standing.status === "DISABLED") throw unauthenticated("Your session was ended meanwhile.");
  if (!ctx.viewer.isMainAccount && String(standing.roles) !== String(ctx.viewer.roles)) throw rolesChanged();
}

async function standingOf(tx: Tx, accountId: number, sessionId: number) {
  const [standing] = await tx
    .select({ status: subusers.status, roles: rolesOf(sql`sessions.subuser_id`) })
    .from(sessions)
    .leftJoin(subusers, eq(subusers.subuserId, sessions.subuserId))
    .where(and(eq(sessions.accountId, accountId), eq(sessions.sessionId, sessionId)));
  return standing;
}

/** What a key opens hangs on its own roles and its maker's, so all that it opens is compared. */
async function assertKeyStands(tx: Tx, keyId: string, { viewer }: SignedIn): Promise<void> {
  const key = await findKey(tx, keyId);
  const now = key && viewerOfKey(key, new Date());
  if (!now) throw unauthenticated("Your key was taken back meanwhile.");
  const isSame = now.permissions.size === viewer.permissions.size && [...now.permissions].every((permission) => viewer.permissions.has(permission));
  if (!isSame) throw rolesChanged();
}

const rolesChanged = () => conflict("Your roles were changed meanwhile. Try again.");
