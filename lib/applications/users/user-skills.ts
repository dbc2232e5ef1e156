import { and, eq, notInArray } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { userSkills } from "@/db/schema";

/** Replaces a user's skills. */
export async function replaceSkills(
  tx: Tx,
  accountId: number,
  userId: number,
  skillIds: readonly number[],
): Promise<void> {
  const ofUser = and(eq(userSkills.accountId, accountId), eq(userSkills.userId, userId));
  await tx
    .delete(userSkills)
    .where(skillIds.length > 0 ? and(ofUser, notInArray(userSkills.skillId, [...skillIds])) : ofUser);
  if (skillIds.length > 0) {
    await tx
      .insert(userSkills)
      .values(skillIds.map((skillId) => ({ accountId, userId, skillId })))
      .onConflictDoNothing();
  }
}
