import { and, asc, eq, inArray, notInArray } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { acdQueueSkills, skills } from "@/db/schema";
import { type Skill, skillColumns } from "@/lib/applications/skills/skill";
import { groupBy } from "@/lib/platform/group-by";

/** Replaces the skills that a queue requires. */
export async function replaceQueueSkills(
  tx: Tx,
  accountId: number,
  acdQueueId: number,
  skillIds: readonly number[],
): Promise<void> {
  const ofQueue = and(eq(acdQueueSkills.accountId, accountId), eq(acdQueueSkills.acdQueueId, acdQueueId));
  await tx
    .delete(acdQueueSkills)
    .where(skillIds.length > 0 ? and(ofQueue, notInArray(acdQueueSkills.skillId, [...skillIds])) : ofQueue);
  if (skillIds.length > 0) {
    await tx
      .insert(acdQueueSkills)
      .values(skillIds.map((skillId) => ({ accountId, acdQueueId, skillId })))
      .onConflictDoNothing();
  }
}

/** Returns the skills that each queue requires, ordered by name. */
export async function skillsOfQueues(
  tx: Tx,
  accountId: number,
  acdQueueIds: readonly number[],
): Promise<Map<number, Skill[]>> {
  if (acdQueueIds.length === 0) return new Map();
  const asked = await tx
    .select({ ...skillColumns, acdQueueId: acdQueueSkills.acdQueueId })
    .from(acdQueueSkills)
    .innerJoin(skills, eq(skills.skillId, acdQueueSkills.skillId))
    .where(and(eq(acdQueueSkills.accountId, accountId), inArray(acdQueueSkills.acdQueueId, [...acdQueueIds])))
    .orderBy(asc(skills.name));
  return groupBy(asked, ({ acdQueueId }) => acdQueueId);
}
