import { and, eq } from "drizzle-orm";
import { z } from "zod";

import { uniqueViolation } from "@/db/errors";
import { sqSkills } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { readApplication } from "@/lib/applications/applications/application";
import { changesBetween } from "@/lib/platform/audit/changes";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput, notFound, parse } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

import { Description, SmartQueueSkillName } from "./input";
import { type SmartQueueSkill, smartQueueSkillAuditObject, smartQueueSkillColumns } from "./skill";

const AddSkillInput = z.object({
  applicationId: z.string(),
  name: SmartQueueSkillName,
  description: Description.nullish().transform((text) => text ?? ""),
});

export type AddSmartQueueSkillInput = z.input<typeof AddSkillInput>;

/**
 * Creates a skill in an application's SmartQueue.
 * @throws FORBIDDEN; NOT_FOUND for the application; BAD_USER_INPUT for a taken name
 */
export async function addSmartQueueSkill(ctx: Ctx, raw: AddSmartQueueSkillInput): Promise<SmartQueueSkill> {
  requireAccess(ctx, "APPLICATION_SMART_QUEUE", "smartQueue.skills.write");
  const { applicationId: rawId, name, description } = parse(AddSkillInput, raw);
  const { accountId } = ctx.viewer;
  return namedOnce(() =>
    withAccount(inAccount(ctx), async (tx) => {
      const { applicationId, name: application } = await readApplication(tx, accountId, rawId);
      const [skill] = await tx
        .insert(sqSkills)
        .values({ accountId, applicationId, name, description })
        .returning(smartQueueSkillColumns);
      await recordDone(tx, ctx, {
        action: "smartQueueSkill.add",
        object: smartQueueSkillAuditObject(skill!),
        new: { name, description, application },
      });
      return skill!;
    }),
  );
}

const UpdateSkillInput = z.object({
  id: z.string(),
  name: SmartQueueSkillName.nullish(),
  description: Description.nullish(),
});

export type UpdateSmartQueueSkillInput = z.input<typeof UpdateSkillInput>;

/**
 * Changes a skill's name or description; agents keep it.
 * @throws FORBIDDEN, NOT_FOUND, BAD_USER_INPUT for a taken name
 */
export async function updateSmartQueueSkill(ctx: Ctx, raw: UpdateSmartQueueSkillInput): Promise<SmartQueueSkill> {
  requireAccess(ctx, "APPLICATION_SMART_QUEUE", "smartQueue.skills.write");
  const input = parse(UpdateSkillInput, raw);
  const one = ofAccount(ctx.viewer.accountId, input.id);
  return namedOnce(() =>
    withAccount(inAccount(ctx), async (tx) => {
      const [before] = await tx.select(smartQueueSkillColumns).from(sqSkills).where(one).for("no key update");
      if (!before) throw notFound("skill");
      const after = { name: input.name ?? before.name, description: input.description ?? before.description };
      const changes = changesBetween({ name: before.name, description: before.description }, after);
      if (changes.isEmpty) return before;
      const [skill] = await tx
        .update(sqSkills)
        .set({ ...after, modifiedAt: new Date() })
        .where(one)
        .returning(smartQueueSkillColumns);
      await recordDone(tx, ctx, {
        action: "smartQueueSkill.update",
        object: smartQueueSkillAuditObject(before),
        ...changes,
      });
      return skill!;
    }),
  );
}

/**
 * Deletes a skill and removes it from every agent.
 * @throws FORBIDDEN, NOT_FOUND
 */
export async function deleteSmartQueueSkill(ctx: Ctx, rawId: string): Promise<void> {
  requireAccess(ctx, "APPLICATION_SMART_QUEUE", "smartQueue.skills.write");
  const one = ofAccount(ctx.viewer.accountId, rawId);
  await withAccount(inAccount(ctx), async (tx) => {
    const [skill] = await tx.delete(sqSkills).where(one).returning(smartQueueSkillColumns);
    if (!skill) throw notFound("skill");
    await recordDone(tx, ctx, {
      action: "smartQueueSkill.delete",
      object: smartQueueSkillAuditObject(skill),
      old: { name: skill.name, description: skill.description },
    });
  });
}

const ofAccount = (accountId: number, rawId: string) =>
  and(eq(sqSkills.accountId, accountId), eq(sqSkills.sqSkillId, parseId(rawId, "skill")));

async function namedOnce<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (uniqueViolation(error) === "sq_skills_name_key")
      throw badInput({ name: "A skill with this name exists in the application already." });
    throw error;
  }
}
