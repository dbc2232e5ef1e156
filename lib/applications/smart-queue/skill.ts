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
 * Reads skills of a SmartQueue by their raw IDs, and locks them against deletion until the transaction ends.
 * @throws NOT_FOUND when one of them does not exist
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

/** Returns the audit object of a SmartQueue skill. */
export const smartQueueSkillAuditObject = ({ sqSkillId, name }: Pick<SmartQueueSkill, "sqSkillId" | "name">) => ({
  kind: "smartQueueSkill",
  id: sqSkillId,
  name,
});
