import { z } from "zod";

import { uniqueViolation } from "@/db/errors";
import { skills } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput, parse } from "@/lib/platform/errors";

import { SkillName } from "./input";
import { type Skill, skillAuditObject, skillColumns } from "./skill";

const AddSkillInput = z.object({ name: SkillName });

export type AddSkillInput = z.input<typeof AddSkillInput>;

/**
 * Creates a skill for the users and ACD queues of all the account's applications.
 * @throws FORBIDDEN, BAD_USER_INPUT for a taken name
 */
export async function addSkill(ctx: Ctx, raw: AddSkillInput): Promise<Skill> {
  requireAccess(ctx, "APPLICATION_QUEUES", "queue.write");
  const { name } = parse(AddSkillInput, raw);
  try {
    return await withAccount(inAccount(ctx), async (tx) => {
      const [skill] = await tx.insert(skills).values({ accountId: ctx.viewer.accountId, name }).returning(skillColumns);
      await recordDone(tx, ctx, { action: "skill.add", object: skillAuditObject(skill!) });
      return skill!;
    });
  } catch (error) {
    if (uniqueViolation(error) === "skills_name_key")
      throw badInput({ name: "A skill with this name exists already." });
    throw error;
  }
}
