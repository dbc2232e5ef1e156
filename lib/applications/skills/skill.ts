import { and, asc, eq, inArray } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { skills, userSkills } from "@/db/schema";
import { notFound } from "@/lib/platform/errors";
import { groupBy } from "@/lib/platform/group-by";
import { parseId } from "@/lib/platform/ids";

/** A skill of the older queues; the account's, for all its applications. */
export interface Skill {
  skillId: number;
  name: string;
}

export const skillColumns = { skillId: skills.skillId, name: skills.name };

/**
 * Reads skills of the account by their ids from outside, and keeps them from being deleted until the transaction is over.
 * @throws NOT_FOUND when one of them is none
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

/** The skills of users, each user's by name. */
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

/** A skill as the object of an audit row. */
export const asObject = ({ skillId, name }: Skill) => ({ kind: "skill", id: skillId, name });
