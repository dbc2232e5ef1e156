import { and, eq } from "drizzle-orm";

import { keyValueItems } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { readApplication } from "@/lib/applications/applications/application";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";

import { keyValueItemAuditObject, lockKeyValueItem } from "./key-value-item";

/**
 * Deletes an item of an application.
 * @throws FORBIDDEN, NOT_FOUND for a key that does not exist or has expired
 */
export async function deleteKeyValueItem(ctx: Ctx, rawApplicationId: string, key: string): Promise<void> {
  requireAccess(ctx, "APPLICATION_KEY_VALUE_STORAGE");
  const { accountId } = ctx.viewer;
  await withAccount(inAccount(ctx), async (tx) => {
    const { applicationId, name } = await readApplication(tx, accountId, rawApplicationId);
    const before = await lockKeyValueItem(tx, accountId, applicationId, key);
    await tx
      .delete(keyValueItems)
      .where(and(eq(keyValueItems.accountId, accountId), eq(keyValueItems.keyValueItemId, before.keyValueItemId)));
    await recordDone(tx, ctx, {
      action: "keyValueItem.delete",
      object: keyValueItemAuditObject(before),
      old: { application: name, key },
    });
  });
}
