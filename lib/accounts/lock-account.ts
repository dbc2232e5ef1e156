import { and, eq, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { accounts, sessions, subusers } from "@/db/schema";

import type { SignedIn } from "../ctx";
import { conflict, unauthenticated } from "../errors";
import { rolesOf } from "../subusers/roles-of";

/**
 * Lets one change of the account's people through at a time, and only while the one who asks still has a session:
 * of two owners who remove each other at once, the first wins and the second is already out.
 * @throws UNAUTHENTICATED
 */
export async function lockAccount(tx: Tx, ctx: SignedIn): Promise<void> {
  await tx.select({ id: accounts.accountId }).from(accounts).where(eq(accounts.accountId, ctx.viewer.accountId)).for("no key update");
  const [standing] = await tx
    .select({ status: subusers.status, roles: rolesOf(sql`sessions.subuser_id`) })
    .from(sessions)
    .leftJoin(subusers, eq(subusers.subuserId, sessions.subuserId))
    .where(and(eq(sessions.accountId, ctx.viewer.accountId), eq(sessions.sessionId, ctx.viewer.session.id)));
  if (!standing || standing.status === "DISABLED") throw unauthenticated("Your session was ended meanwhile.");
  if (!ctx.viewer.isMainAccount && String(standing.roles) !== String(ctx.viewer.roles)) {
    throw conflict("Your roles were changed meanwhile. Try again.");
  }
}
