import { and, eq } from "drizzle-orm";

import { dialogflowKeys } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";

import { asValues, dialogflowKeyAuditObject, lockDialogflowKey } from "./dialogflow-key";

/**
 * Deletes a Dialogflow key for all of its applications.
 * @throws FORBIDDEN, NOT_FOUND
 */
export async function deleteDialogflowKey(ctx: Ctx, rawId: string): Promise<void> {
  requireAccess(ctx, "APPLICATION_DIALOGFLOW_AGENTS");
  const { accountId } = ctx.viewer;
  await withAccount(inAccount(ctx), async (tx) => {
    const before = await lockDialogflowKey(tx, accountId, rawId);
    await tx
      .delete(dialogflowKeys)
      .where(and(eq(dialogflowKeys.accountId, accountId), eq(dialogflowKeys.dialogflowKeyId, before.dialogflowKeyId)));
    await recordDone(tx, ctx, {
      action: "dialogflowKey.delete",
      object: dialogflowKeyAuditObject(before),
      old: asValues(before),
    });
  });
}
