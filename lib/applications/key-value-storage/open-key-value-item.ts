import { withAccount } from "@/db/with-account";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { unseal } from "@/lib/platform/secrets/seal";

import { type KeyValueItem, readKeyValueItem } from "./key-value-item";

/** An item with its value. */
export interface OpenedKeyValueItem extends KeyValueItem {
  value: string;
}

/**
 * Returns one item of an application with its value.
 * @throws FORBIDDEN, NOT_FOUND for a key that does not exist or has expired
 */
export async function openKeyValueItem(ctx: Ctx, applicationId: number, key: string): Promise<OpenedKeyValueItem> {
  requireAccess(ctx, "APPLICATION_KEY_VALUE_STORAGE");
  const { accountId } = ctx.viewer;
  const item = await withAccount(inAccount(ctx), (tx) => readKeyValueItem(tx, accountId, applicationId, key));
  return { ...item, value: unseal(accountId, item.value) };
}
