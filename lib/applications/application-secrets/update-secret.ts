import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";

import { secrets } from "@/db/schema";
import { withAccount } from "@/db/with-account";
import { recordDone } from "@/lib/platform/audit/record";
import { type Ctx, inAccount, requireAccess } from "@/lib/platform/ctx";
import { conflict, parse } from "@/lib/platform/errors";
import { seal } from "@/lib/platform/secrets/seal";

import { SecretDescription, SecretText } from "./input";
import { lockSecret, type Secret, secretAuditObject, secretColumns } from "./secret";

const UpdateSecretInput = z.object({
  id: z.string(),
  value: SecretText.nullish(),
  description: SecretDescription.nullish(),
  version: z.number().int().nullish(),
});

export type UpdateSecretInput = z.input<typeof UpdateSecretInput>;

/**
 * Changes a secret's value or description; omitted fields are unchanged. Scenarios refer to the name, so it is fixed.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT for a stale version, BAD_USER_INPUT
 */
export async function updateSecret(ctx: Ctx, raw: UpdateSecretInput): Promise<Secret> {
  requireAccess(ctx, "APPLICATION_KEY_VALUE_STORAGE");
  const { id, value, description, version } = parse(UpdateSecretInput, raw);
  const { accountId } = ctx.viewer;
  return withAccount(inAccount(ctx), async (tx) => {
    const before = await lockSecret(tx, accountId, id);
    if (version != null && version !== before.version) {
      throw conflict(`Somebody else changed ${before.name} meanwhile. Look at it again before you change it.`);
    }
    const describedAnew = description != null && description !== before.description;
    if (value == null && !describedAnew) return before;
    const [secret] = await tx
      .update(secrets)
      .set({
        ...(value != null && { value: seal(accountId, value) }),
        ...(describedAnew && { description }),
        version: before.version + 1,
        modifiedAt: sql`now()`,
      })
      .where(and(eq(secrets.accountId, accountId), eq(secrets.secretId, before.secretId)))
      .returning(secretColumns);
    await recordDone(tx, ctx, {
      action: "secret.update",
      object: secretAuditObject(before),
      old: { ...(describedAnew && { description: before.description }) },
      new: {
        application: before.application,
        ...(value != null && { valueChanged: true }),
        ...(describedAnew && { description }),
      },
    });
    return secret!;
  });
}
