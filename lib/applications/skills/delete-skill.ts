import { and, eq } from "drizzle-orm";

import { skills } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

import { skillAuditObject, skillColumns } from "./skill";

/**
 * Deletes a skill and removes it from every user and queue.
 * @throws FORBIDDEN, NOT_FOUND
 */
export async function deleteSkill(ctx: Ctx, rawId: string): Promise<void> {
  requireAccess(ctx, "APPLICATION_QUEUES", "queue.write");
  const skillId = parseId(rawId, "skill");
  await withAccount(inAccount(ctx), async (tx) => {
    const [skill] = await tx
      .delete(skills)
      .where(and(eq(skills.accountId, ctx.viewer.accountId), eq(skills.skillId, skillId)))
      .returning(skillColumns);
    if (!skill) throw notFound("skill");
    await recordDone(tx, ctx, { action: "skill.delete", object: skillAuditObject(skill) });
  });
}
