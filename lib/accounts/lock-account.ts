import { and, eq, sql } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { accounts, sessions } from "@/db/schema";

import type { SignedIn } from "../ctx";
import { unauthenticated } from "../errors";

/**
 * Lets one change of the account's people through at a time, and only while the one who asks still has a session:
 * of two owners who remove each other at once, the first wins and the second is already out.
 * @throws UNAUTHENTICATED
 */
export async function lockAccount(tx: Tx, ctx: SignedIn): Promise<void> {
  await tx.select({ id: accounts.accountId }).from(accounts).where(eq(accounts.accountId, ctx.viewer.accountId)).for("update");
  const standing = await tx
    .select({ one: sql`1` })
    .from(sessions)
    .where(and(eq(sessions.accountId, ctx.viewer.accountId), eq(sessions.sessionId, ctx.viewer.session.id)));
  if (standing.length === 0) throw unauthenticated("Your session was ended meanwhile.");
}
