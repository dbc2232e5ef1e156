import { and, eq, inArray } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { userApplications } from "@/db/schema";
import { notFound } from "@/lib/platform/errors";

/**
 * Locks users' membership in an application until the transaction ends, before they are assigned to anything in it.
 * @throws NOT_FOUND when one of them is not in it
 */
export async function holdInApplication(
  tx: Tx,
  accountId: number,
  applicationId: number,
  userIds: readonly number[],
): Promise<void> {
  if (userIds.length === 0) return;
  const found = await tx
    .select({ userId: userApplications.userId })
    .from(userApplications)
    .where(
      and(
        eq(userApplications.accountId, accountId),
        eq(userApplications.applicationId, applicationId),
        inArray(userApplications.userId, [...userIds]),
      ),
    )
    .for("key share");
  if (found.length < new Set(userIds).size) throw notFound("user");
}
