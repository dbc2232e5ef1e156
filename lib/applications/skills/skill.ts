import { and, asc, eq, inArray } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { skills, userSkills } from "@/db/schema";
import { notFound } from "@/lib/platform/errors";
import { groupBy } from "@/lib/platform/group-by";
import { parseId } from "@/lib/platform/ids";

/** A skill for ACD queues, shared by all applications of the account. */
export interface Skill {
  skillId: number;
  name: string;
}

export const skillColumns = { skillId: skills.skillId, name: skills.name };

/**
 * Reads skills of the account by their raw IDs, and locks them against deletion until the transaction ends.
 * @throws NOT_FOUND when one of them does not exist
 */
export async function readSkills(tx: Tx, accountId: number, rawIds: readonly string[]): Promise<Skill[]> {
  const skillIds = [...new Set(rawIds.map((id) => parseId(id, "skill")))];
  if (skillIds.length === 0) return [];
  const found = await tx
    .select(skillColumns)
    .from(skills)
    .where(and(eq(skills.accountId, accountId), inArray(skills.skillId, skillIds)))
    .for("key share");
  if (found.length < skillIds.length) throw notFound("skill");
  return found;
}

/** Returns the skills of each user, ordered by name. */
export async function skillsOf(tx: Tx, accountId: number, userIds: readonly number[]): Promise<Map<number, Skill[]>> {
  if (userIds.length === 0) return new Map();
  const held = await tx
    .select({ ...skillColumns, userId: userSkills.userId })
    .from(userSkills)
    .innerJoin(skills, eq(skills.skillId, userSkills.skillId))
    .where(and(eq(userSkills.accountId, accountId), inArray(userSkills.userId, [...userIds])))
    .orderBy(asc(skills.name));
  return groupBy(held, ({ userId }) => userId);
}

/** Returns the audit object of a skill. */
export const skillAuditObject = ({ skillId, name }: Skill) => ({ kind: "skill", id: skillId, name });
