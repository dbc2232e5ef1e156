import { lte, sql } from "drizzle-orm";
import { z } from "zod";

import { keyValueItems } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { readApplication } from "@/lib/applications/applications/application";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { badInput, parse } from "@/lib/platform/errors";
import { seal } from "@/lib/platform/secrets/seal";

import { Key, Ttl, TTL_DEFAULT, Value } from "./input";
import { after, type KeyValueItem, keyValueItemAuditObject, keyValueItemColumns } from "./key-value-item";

const AddKeyValueItemInput = z.object({
  applicationId: z.string(),
  key: Key,
  value: Value,
  ttl: Ttl.nullish().transform((seconds) => seconds ?? TTL_DEFAULT),
});

export type AddKeyValueItemInput = z.input<typeof AddKeyValueItemInput>;

/**
 * Stores a value under a new key for `ttl` seconds; an expired key can be reused.
 * @throws FORBIDDEN, NOT_FOUND for the application, BAD_USER_INPUT for a taken or invalid key
 */
export async function addKeyValueItem(ctx: Ctx, raw: AddKeyValueItemInput): Promise<KeyValueItem> {
  requireAccess(ctx, "APPLICATION_KEY_VALUE_STORAGE");
  const { applicationId: rawApplicationId, key, value, ttl } = parse(AddKeyValueItemInput, raw);
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const { applicationId, name } = await readApplication(tx, accountId, rawApplicationId);
    const fresh = { value: seal(accountId, value), expiresAt: after(ttl), version: 1, modifiedAt: sql`now()` };
    const [item] = await tx
      .insert(keyValueItems)
      .values({ accountId, applicationId, key, ...fresh })
      .onConflictDoUpdate({
        target: [keyValueItems.accountId, keyValueItems.applicationId, keyValueItems.key],
        set: fresh,
        setWhere: lte(keyValueItems.expiresAt, sql`now()`),
      })
      .returning(keyValueItemColumns);
    if (!item) throw badInput({ key: "This key exists already." });
    await recordDone(tx, ctx, {
      action: "keyValueItem.add",
      object: keyValueItemAuditObject(item),
      new: { application: name, key, ttl },
    });
    return item;
  });
}
