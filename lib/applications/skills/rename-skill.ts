import { and, eq } from "drizzle-orm";
import { z } from "zod";

import { uniqueViolation } from "@/db/errors";
import { skills } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput, notFound, parse } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

import { SkillName } from "./input";
import { type Skill, skillAuditObject, skillColumns } from "./skill";

const RenameSkillInput = z.object({ id: z.string(), name: SkillName });

export type RenameSkillInput = z.input<typeof RenameSkillInput>;

/**
 * Renames a skill; users and queues keep it.
 * @throws FORBIDDEN, NOT_FOUND, BAD_USER_INPUT for a taken name
 */
export async function renameSkill(ctx: Ctx, raw: RenameSkillInput): Promise<Skill> {
  requireAccess(ctx, "APPLICATION_QUEUES", "queue.write");
  const { id, name } = parse(RenameSkillInput, raw);
  const skillId = parseId(id, "skill");
  const one = and(eq(skills.accountId, ctx.viewer.accountId), eq(skills.skillId, skillId));
  try {
    return await withAccount(inAccount(ctx), async (tx) => {
      const [before] = await tx.select(skillColumns).from(skills).where(one).for("no key update");
      if (!before) throw notFound("skill");
      if (before.name === name) return before;
      const [skill] = await tx.update(skills).set({ name }).where(one).returning(skillColumns);
      await recordDone(tx, ctx, {
        action: "skill.rename",
        object: skillAuditObject(before),
        old: { name: before.name },
        new: { name },
      });
      return skill!;
    });
  } catch (error) {
    if (uniqueViolation(error) === "skills_name_key")
      throw badInput({ name: "A skill with this name exists already." });
    throw error;
  }
}
