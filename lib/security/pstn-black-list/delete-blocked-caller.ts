import { and, eq } from "drizzle-orm";

import { pstnBlackList } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { notFound } from "@/lib/platform/errors";
import { parseId } from "@/lib/platform/ids";

import { blockedCallerAuditObject, blockedCallerColumns } from "./blocked-caller";

/**
 * Deletes a number or a pattern from the PSTN black list.
 * @throws FORBIDDEN, NOT_FOUND
 */
export async function deleteBlockedCaller(ctx: Ctx, rawId: string): Promise<void> {
  requireAccess(ctx, "PSTN_BLACK_LIST");
  const id = parseId(rawId, "entry");
  const { accountId } = ctx.viewer;
  await withAccount(inAccount(ctx), async (tx) => {
    const [before] = await tx
      .delete(pstnBlackList)
      .where(and(eq(pstnBlackList.accountId, accountId), eq(pstnBlackList.pstnBlackListId, id)))
      .returning(blockedCallerColumns);
    if (!before) throw notFound("entry");
    const { phone, description } = before;
    await recordDone(tx, ctx, {
      action: "blockedCaller.delete",
      object: blockedCallerAuditObject(before),
      old: { phone, description },
    });
  });
}
