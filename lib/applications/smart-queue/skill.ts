import { and, eq, inArray } from "drizzle-orm";

import type { Tx } from "@/db/database";
import { sqSkills } from "@/db/schema";
import { notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

export const smartQueueSkillColumns = {
  sqSkillId: sqSkills.sqSkillId,
  name: sqSkills.name,
  description: sqSkills.description,
  createdAt: sqSkills.createdAt,
  modifiedAt: sqSkills.modifiedAt,
};

/** A skill of an application's SmartQueue. */
export type SmartQueueSkill = Pick<typeof sqSkills.$inferSelect, keyof typeof smartQueueSkillColumns>;

/**
 * Reads skills of an application's SmartQueue by their ids from outside, and keeps them from being deleted until the transaction is over.
 * @throws NOT_FOUND when one of them is none
 */
export async function readSmartQueueSkills(
  tx: Tx,
  accountId: number,
  applicationId: number,
  rawIds: readonly string[],
): Promise<SmartQueueSkill[]> {
  const skillIds = [...new Set(rawIds.map((id) => parseId(id, "skill")))];
  if (skillIds.length === 0) return [];
  const found = await tx
    .select(smartQueueSkillColumns)
    .from(sqSkills)
    .where(
      and(
        eq(sqSkills.accountId, accountId),
        eq(sqSkills.applicationId, applicationId),
        inArray(sqSkills.sqSkillId, skillIds),
      ),
    )
    .for("key share");
  if (found.length < skillIds.length) throw notFound("skill");
  return found;
}

/** A skill as the object of an audit row. */
export const asObject = ({ sqSkillId, name }: Pick<SmartQueueSkill, "sqSkillId" | "name">) => ({
  kind: "smartQueueSkill",
  id: sqSkillId,
  name,
});
