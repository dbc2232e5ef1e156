import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";

import { keyValueItems } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { readApplication } from "@/lib/applications/applications/application";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { conflict, parse } from "@/lib/platform/errors";
import { seal } from "@/lib/platform/secrets/seal";

import { Ttl, Value } from "./input";
import {
  after,
  type KeyValueItem,
  keyValueItemAuditObject,
  keyValueItemColumns,
  lockKeyValueItem,
} from "./key-value-item";

const UpdateKeyValueItemInput = z.object({
  applicationId: z.string(),
  key: z.string(),
  value: Value.nullish(),
  ttl: Ttl.nullish(),
  version: z.number().int().nullish(),
});

export type UpdateKeyValueItemInput = z.input<typeof UpdateKeyValueItemInput>;

/**
 * Changes an item's value, or restarts its lifetime at `ttl` seconds; omitted fields are unchanged.
 * @throws FORBIDDEN, NOT_FOUND for a key that does not exist or has expired, CONFLICT for a stale version,
 * BAD_USER_INPUT
 */
export async function updateKeyValueItem(ctx: Ctx, raw: UpdateKeyValueItemInput): Promise<KeyValueItem> {
  requireAccess(ctx, "APPLICATION_KEY_VALUE_STORAGE");
  const { applicationId: rawApplicationId, key, value, ttl, version } = parse(UpdateKeyValueItemInput, raw);
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const { applicationId, name } = await readApplication(tx, accountId, rawApplicationId);
    const before = await lockKeyValueItem(tx, accountId, applicationId, key);
    if (version != null && version !== before.version) {
      throw conflict(`Somebody else changed ${key} meanwhile. Look at it again before you change it.`);
    }
    if (value == null && ttl == null) return before;
    const [item] = await tx
      .update(keyValueItems)
      .set({
        ...(value != null && { value: seal(accountId, value) }),
        ...(ttl != null && { expiresAt: after(ttl) }),
        version: before.version + 1,
        modifiedAt: sql`now()`,
      })
      .where(and(eq(keyValueItems.accountId, accountId), eq(keyValueItems.keyValueItemId, before.keyValueItemId)))
      .returning(keyValueItemColumns);
    await recordDone(tx, ctx, {
      action: "keyValueItem.update",
      object: keyValueItemAuditObject(before),
      old: { expiresAt: before.expiresAt.toISOString() },
      new: { application: name, ...(value != null && { valueChanged: true }), ...(ttl != null && { ttl }) },
    });
    return item!;
  });
}
