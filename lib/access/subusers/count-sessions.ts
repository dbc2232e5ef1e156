import { and, count, eq, gt, inArray } from "drizzle-orm";

import { sessions } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";

/** Returns how many open sessions each of the subusers has, in the order of the IDs. */
export async function countSubuserSessions(ctx: Ctx, subuserIds: readonly number[]): Promise<number[]> {
  requireAccess(ctx, "SUBUSERS");
  const { accountId } = ctx.viewer;
  const open = await withAccount(inAccount(ctx), (tx) =>
    tx
      .select({ subuserId: sessions.subuserId, open: count() })
      .from(sessions)
      .where(
        and(
          eq(sessions.accountId, accountId),
          inArray(sessions.subuserId, [...subuserIds]),
          gt(sessions.expiresAt, new Date()),
        ),
      )
      .groupBy(sessions.subuserId),
  );
  const bySubuser = new Map(open.map((row) => [row.subuserId, row.open]));
  return subuserIds.map((id) => bySubuser.get(id) ?? 0);
}
