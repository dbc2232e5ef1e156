import { and, eq } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { userApplications, users } from "@/db/schema";
import { requireAccess, type SignedIn } from "@/lib/platform/ctx";
import { notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

/**
 * Reads a user of an application as the recipient of a registration's calls. Requires APPLICATION_USERS in addition to
 * what the change itself requires.
 * @throws FORBIDDEN, NOT_FOUND
 */
export async function readUserOf(
  tx: Tx,
  ctx: SignedIn,
  applicationId: number,
  rawId: string,
): Promise<{ userId: number; userName: string }> {
  requireAccess(ctx, "APPLICATION_USERS");
  const userId = parseId(rawId, "user");
  const [user] = await tx
    .select({ userId: users.userId, userName: users.name })
    .from(users)
    .innerJoin(
      userApplications,
      and(eq(userApplications.accountId, users.accountId), eq(userApplications.userId, users.userId)),
    )
    .where(
      and(
        eq(users.accountId, ctx.viewer.accountId),
        eq(userApplications.applicationId, applicationId),
        eq(users.userId, userId),
      ),
    );
  if (!user) throw notFound("user");
  return user;
}
