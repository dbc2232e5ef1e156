import { and, eq } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { sessions } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { lockAccount } from "@/lib/access/auth/lock-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";

import { parseSubuserId } from "./get-subuser";
import { readSubuser, subuserAuditObject } from "./subuser";

/**
 * Ends all sessions of a subuser and returns how many there were.
 * @throws FORBIDDEN, NOT_FOUND
 */
export async function endSubuserSessions(ctx: Ctx, rawId: string): Promise<number> {
  requireAccess(ctx, "SUBUSER_EDITING", "subuser.write");
  const subuserId = parseSubuserId(rawId);
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    await lockAccount(tx, ctx);
    const subuser = await readSubuser(tx, accountId, subuserId);
    const ended = await endSessionsOf(tx, accountId, subuserId);
    await recordDone(tx, ctx, {
      action: "subuser.endSessions",
      object: subuserAuditObject(subuser),
      old: { sessions: ended },
    });
    return ended;
  });
}

/** Ends all sessions of a subuser within another change, and returns how many there were. */
export async function endSessionsOf(tx: Tx, accountId: number, subuserId: number): Promise<number> {
  const ended = await tx
    .delete(sessions)
    .where(and(eq(sessions.accountId, accountId), eq(sessions.subuserId, subuserId)))
    .returning({ id: sessions.sessionId });
  return ended.length;
}
