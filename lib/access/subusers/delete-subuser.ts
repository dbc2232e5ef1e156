import { and, eq } from "drizzle-orm";

import { subusers } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { lockAccount } from "@/lib/access/auth/lock-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";

import { parseSubuserId } from "./get-subuser";
import { assertNotSelf } from "./granting";
import { readSubuser, subuserAuditObject } from "./subuser";

/**
 * Deletes a subuser with their roles and sessions; the audit log keeps their actions, by name.
 * @throws FORBIDDEN, NOT_FOUND
 */
export async function deleteSubuser(ctx: Ctx, rawId: string): Promise<void> {
  requireAccess(ctx, "SUBUSER_EDITING", "subuser.write");
  const subuserId = parseSubuserId(rawId);
  assertNotSelf(ctx.viewer, subuserId, "delete");
  const { accountId } = ctx.viewer;
  await withAccount(inAccount(ctx), async (tx) => {
    await lockAccount(tx, ctx);
    const before = await readSubuser(tx, accountId, subuserId);
    await tx.delete(subusers).where(and(eq(subusers.accountId, accountId), eq(subusers.subuserId, subuserId)));
    const { name, description, roles, status } = before;
    await recordDone(tx, ctx, {
      action: "subuser.delete",
      object: subuserAuditObject(before),
      old: { name, description, roles, status },
    });
  });
}
